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
  {
    reason: 'a place on the web or a wallet, in other words',
    phrases: `
      (slash|forward slash|fwd slash|colon slash) (pay|login|zx|zhongxin|now|loan|bill|settle|my|secure|home|verify|slash), colon slash, (type|enter|paste|copy|key|put|punch|drop) ~14 (into|in|to) ~8 (browser|address bar|url|search bar|chrome|safari|google), your browser, (open|launch) ~6 (browser|chrome|safari), (blue|underlined|highlighted|bold) (text|words|letters|line|word), hyperlink,
      (photo|picture|image|screenshot|pic) of (the|our|a|this) (code|qr|barcode|square), (code|qr|barcode|square|image|form|file|pdf|document|picture) (is |)(attached|below|above|inside|enclosed in), (attached|enclosed) (code|qr|barcode|square|image|picture|photo|form|file|pdf|document|link), (open|see|view|download|tap|touch|complete) ~6 (attachment|attached|pdf), (point|aim|hold|use) ~6 (camera|phone) ~8 (at|over|to scan|on), scan ~8 (square|barcode|picture|image|pay|below|attached|with), barcode, q r,
      (app|application|update|version|tool) ~8 (from this|from here|from the address|from our site|from a link|from the link|from the file|outside the), not (in|from|on) the (app store|play store|store|google play), outside the (app |play |)store, (install|installing|download|downloading|get|grab) (the|this|our|my|a|an) ~8 (file|program|software|profile|certificate|helper|extension|plugin|plug in|update|new app|pay app|loan app|apk|beta), (fill in|fill out|complete|submit|use) (the|this|our|a) (online|web|google|short|quick|secure|attached|linked) (form|page|portal|site|survey|checkout), google form, google forms, typeform, jotform, docusign link,
      (venmo|cash app|cashapp|zelle|paypal me|chime|apple cash), pay ~6 (website|web site|webpage|site|portal|page) ~2 (at|is|on|called|named|zx|point|dot), (our|the|this|that|my|payment|pay|secure) (pay page|payment page|landing page|checkout page|web portal|payment portal|payment site|pay site|portal|website|web page|webpage|short code url) ~12 (is|at|here|to|for|now|zx|dot|point|below|called|see|settle|pay), (log|sign|logging|signing) (in|into|on|onto) (to |at |on |here|with |through |via )(this|our|the|that|my|zx|a) (portal|site|website|page|web|link|url), go online (to|at|and), (go|head|head over|hop|jump|navigate|browse|surf|over) (to|on|onto|over to) (our|this|the|my|that|www|zx) ~4 (site|website|web|page|portal|link|dot|point|com|url|pay page), (search|look up|look for|google|find) (for |)(us |our |me |zx|zhongxin) ~12 (online|on telegram|on facebook|on whatsapp|on instagram|in telegram|in google|on google|pay page|pay site|website|channel|bot|page|collect|pay),
      (friend me|add me|ping me|write me|reach me|find me|call me|message me|text me|catch me|chat with me|talk to me) (on|at|in|over|via|through|by|instead|here|from) , (own|personal|private|home|other|second) (phone|cell|cellphone|mobile|number|email|inbox|line), (off|outside|not on|instead of) (this line|this channel|the app|this number|the official), (my|our|a) (gmail|yahoo|hotmail|icloud|aol|proton|telegram|line|kakao|imessage|facetime|zoom|discord|insta|handle|bot|channel|snap|kik), (fb|face book|facebook|insta|ig|twitter|tiktok|x) (messenger|dm|message|messages|chat|page|inbox|group|direct), (point|punto|period|d o t|dott|dawt) (com|net|org|io|co|info|me), (c o m|dotcom|dotnet|dotorg|d0tcom|dott com), (wa|fb|ig) me, (t e l e g r a m|line id|telegram bot|whatsapp group|we chat id|wechat id|signal number|imo|zangi|threema)`,
  },
  {
    reason: 'a link at all',
    phrases: `
      link, links, url, urls, pdf, attachment, attachments, messenger, web address, pay page, paypage, checkout page, (touch|press|push|hit|tap|click|open|follow|visit|swipe) ~6 (link|page|button|below|pdf|picture|image|code|icon|banner|arrow), (dash|hyphen|underscore|at sign|dot) ~12 (dot com|dot net|dot co|dot org|com|net|pay), (zx|zhongxin|loan|pay|loans|zxpay) (com|net|org|dot|info|online|site), (open|type|enter|go to|visit|search|use|launch) ~14 (in chrome|in safari|in google|in firefox|on google|in a browser|on the web|on your browser), (my|our|the|this) (profile|bio), (website|site|page) is in my, (facebook|instagram|twitter|tiktok|snapchat|fb) (page|account|profile|group|shop|messages|chat) ~8 (pay|takes|take|payments|message|send|settle|contact|find|us), short address`,
  },
  {
    reason: 'more places to pay',
    phrases: `
      (code|qr|link|address|details) (is|s|are) (in|on|under|inside|below|at) (the|this|my|our|that) (image|picture|photo|attachment|flyer|text|message|email|file|pdf|bio|profile|story), (tap|press|touch|click|hit|push) ~8 button, phone camera, your camera, (check|see|visit|open|use|try|view|read|read up on|look at) (the|this|that|a|our|my) (website|site|web|webpage|page|portal|form|qr|pdf|attachment|address) ~10 (i|we|texted|sent|gave|below|above|for|to pay|to settle|emailed|shared), (facebook|instagram|twitter|tiktok|fb|snapchat) (account|page|profile|inbox), (personal|own|private) (venmo|paypal|zelle|account|whatsapp|wechat|telegram|cash app|page|site), venmo, cashapp, zelle`,
  },
];
