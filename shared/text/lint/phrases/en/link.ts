import type { PhraseGroup } from '../../phrase-book.ts';

export const link: readonly PhraseGroup[] = [
  {
    reason: 'a link, a code or a download',
    phrases: `
      click (here|this|the|on|below|link|now|to|our|my|that|and|through|it|tap), click,
      tap (here|this|the link|below|link|on the|to pay|the button|that|our link),
      follow (this|the|our) (link|url),
      (open|visit|use|go to|see|via|through|at|check|copy|paste|press|hit|access|try) (this|the|our|that|my|your|a) (secure |payment |short |pay |web |personal |private |)(link|url|hyperlink|qr|qr code|weblink),
      (open|visit|use|go to|via|through|at|access) (this|my|that) (website|webpage|web page|site|portal|page),
      link below, link above, link (to pay|in bio|expires|here|sent|in this), payment link, pay link,
      secure link, short link, scan (this|the|our|a|qr) ~6 (code|qr), qr code, scan to pay, scan qr,
      (download|install) (this|the|my|an|a) (app|apk|application|software|file|tool|attachment|program),
      anydesk, teamviewer, remote access, screen share, screenshare,
      (log in|login|sign in|log on) (here|below|to this|now at), dot com, dot net, dot org, dot co,
      dot ly, (d0t|d o t) com, bit ly, bitly, tinyurl, tiny url, hxxp, hxxps, goo gl, t co`,
  },
  {
    reason: 'contact outside the channels of the lender',
    phrases: `
      whatsapp, whats app, what s app, telegram, wechat, we chat, signal app, on signal,
      facebook messenger, fb messenger, messenger app, viber, kik, snapchat, skype, discord, instagram,
      (dm|pm|inbox) (me|us|now), add me, message me, text me,
      my (personal|private|cell|own|direct) (number|phone|cell|email|line|whatsapp),
      personal (number|email|phone), gmail, g mail, yahoo, hotmail, outlook com, protonmail`,
  },
  {
    reason: 'addresses, apps and codes in other words',
    phrases: `
      (link|l1nk|lnk|linc|iink|url|u r l|web site|website|webpage|web page|webform|web form) ~8 (pay|below|here|above|open|click|tap|visit|attached|to settle|to verify|sent|now|in this|this text|inside|expires), (click|cl1ck|clik|klick|tap|press|hit|follow|open|visit) ~6 (link|l1nk|url|website|webpage|web page|site|portal|page|button|attachment|qr|here|below|it now), (hxxp|h t t p|http|https), (dot|d0t|punkt|point) (com|net|org|co|io|ly|info|biz|xyz|top|app|me|us|site|online|link|shop), (bit|tiny|short|goo|ow|is|cutt|rebrand|t) (dot|d0t) (ly|url|link|gl|gd|co|me), (scan|point your camera|use your camera|snap) ~8 (code|qr|square|image|barcode|picture), (sideload|side load|apk|screen sharing|share your screen|remote desktop|quick support|quicksupport|any desk|team viewer), (venmo|cashapp|cash app|paypal me|zelle) ~6 (at|to|tag|me|handle|link|us), (whats app|whatsapp|watsapp|whatsap|watts app|wassap|whatapp|tele gram|telegrm|signal|wechat|we chat|messenger|insta|ig|snap|discord) (me|us|number|at|group|chat|line|only|for|to|or|instead|account|dm|handle), (dm|inbox|hmu|hit me up|slide into) (me|us|on|at|my|our|here)`,
  },
];
