import { phrases } from '../vocabulary.ts';

/** Asks for an end in the midst of other words, without a comma between them, or by saying what is not meant. */
export const optOutEnglishPleas = phrases`
  # no comma before it: who is this stop texting me
  (?<!(not|dont|never|cant|wont|did not|will not|to|i|they|he|she|it|we|would|ever|should) )(stop|quit) (texting|messaging|contacting|spamming|sending) (me|us|{our-number})( |$)(?!(when|while|until|if|about|jokes|memes|pics|pictures|money)\b)
  ^(hi |hello |ok |sir |maam |guys |just )*please stop( |$)(?!((?!text|messag|send|contact|spam|sms|harass|bother|remind|bugg)[a-z]+ing|at|by|for|in|on|off|to|over|here|there|outside|near|when|it (hurts|tickles)|u|you are (making|killing|too)|interest|autopay|auto|my|the|late|fees?|i (am|love|like|miss|need|can|will|have))\b)
  (can|could|would|will) (you|u|yall|someone|somebody) ((possibly|perhaps|maybe|please|kindly|just|all|guys) )*(stop|end|cease) (these|those|them)( |$)
  # which is not what is to end
  (not|isnt|is not) (cancelling|canceling|closing|stopping|ending|quitting) (the |my )?(loan|account|autopay|plan|payments?)[. ]+(just|only|it is) (the |your |these )?({messages})
  (it is|its|just|only) (the |your |these )({messages}) (that )?i (want|need|would like|wish) (cancell?ed|stopped|gone|off|ended|out)
  # said so before
  (you|u|yall|they) (said|told me|promised|swore|claimed) (you|u|yall|they|it|youd|theyd|youve) (would |have |had |will |already )*(stop|stopped|quit|removed me|taken me off)( |$)
  # has the number now
  (had|have|got|has) (this|the) (number|phone|line)( [^ .?§]+){0,6}[.]?(so |please |kindly |can you |could you )*(remove|delete|erase|take) (it|me|this)( off)?( |$)
  # slang
  {dont-word} send (me |us )?(liao|already|lah|la|lor|can)( lah| la| lor)?$
`;
