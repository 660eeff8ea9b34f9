import type { Road, Visit } from './deps.ts';
import { codeIn, lookUp } from './code.ts';
import { momentText, zoneOf } from './dates.ts';
import { countedCheck, countedTry } from './limits.ts';
import { limited } from './limited.ts';
import { typed, type Form } from './request.ts';
import { page, type PageAnswer } from './response.ts';
import { checkForm, genuineView, unconfirmedView } from './views/check.ts';
import { nothingFilled } from './views/fields.ts';

/**
 * "Is the message real?" The code comes in the body, never in an address. 1. Count the try. 2. Look the code
 * up. 3. Count the check. 4. Say what is known of the message, none of it about a debt; or, the same for
 * everything else, that we cannot confirm the code.
 */
export const check: Road = {
  show: ({ frame }) => page(200, frame.language, checkForm(frame, nothingFilled)),
  take: checkedCode,
};

async function checkedCode(visit: Visit, form: Form): Promise<PageAnswer> {
  const { deps, frame, request } = visit;
  const { language, say } = frame;
  const code = codeIn(typed(form, 'code'));
  if (code === '') {
    const problems = [{ field: 'code', text: say.check.missing }];
    return page(422, language, checkForm(frame, { form, problems }));
  }
  const full = await countedTry(deps, [
    ['address', request.address],
    ['code', code],
  ]);
  if (full !== undefined) return limited(visit, full);
  const genuine = await lookUp(deps, code);
  const times = await countedCheck(deps, code);
  if (genuine === undefined) return page(200, language, unconfirmedView(frame));
  const { number } = genuine.contact;
  const view = {
    code,
    sentAt: momentText(genuine.sentAt, zoneOf(number, frame.lender.setting.zone), language),
    lastTwo: number.slice(-2),
    times,
  };
  return page(200, language, genuineView(frame, view));
}
