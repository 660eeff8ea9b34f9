/**
 * What in a text is not the writer's own: a message that was pasted or forwarded, and what somebody else is quoted to
 * have said. It is taken away before anything is understood, so that "reply STOP" in it stops nothing.
 */
const others: readonly (readonly [pattern: RegExp, why: string])[] = [
  [
    /【[^】\n]{1,20}】[^\n]{15,}?(?:拒收(?:请)?回复?\s?[A-Za-z]+|回复?\s?[A-Za-z]{1,4}\s?退[订訂]|退[订訂](?:请)?回复?\s?[A-Za-z]+)/gu,
    'a Chinese message up to its tail',
  ],
  [/【[^】\n]{1,20}】[^\n]{15,}/gu, 'a Chinese message without a tail, to the end of its line'],
  [/^[^\n]{15,}【[^】\n]{1,15}】\s*$/gu, 'a message signed at its end'],
  [
    /[^\n]{40,}?(?:reply|text|txt|send)\s+["“]?stop["”]?\s+(?:to|2|for)\s[^\n.]*\.?/giu,
    'an English message up to its tail',
  ],
  [
    /[^\n]{40,}?\bstop\s?(?:to|2)\s?(?:opt[- ]?out|end|cancel|unsubscribe|quit)\b\.?/giu,
    'an English message up to its tail',
  ],
  [
    /(?<=(?:sa(?:id|ys?)|told (?:me|him|her|us)|wrote|texted me|写着?|写道|说道?|显示|提示|收到(?:一条)?(?:短信|信息)?)\s?[:：,，]?\s?)(?:"[^"\n]{2,200}"|“[^”\n]{2,200}”|「[^」\n]{2,200}」|『[^』\n]{2,200}』)/giu,
    'quoted speech',
  ],
];

export interface OwnWords {
  readonly text: string;
  /** What was taken away, in words; empty when all is the writer's own. */
  readonly without: readonly string[];
}

export function ownWords(text: string): OwnWords {
  return others.reduce<OwnWords>(
    ({ text: rest, without }, [pattern, why]) => {
      const shorter = rest.replace(pattern, '. ');
      return shorter === rest ? { text: rest, without } : { text: shorter, without: [...without, why] };
    },
    { text, without: [] },
  );
}
