import { Fault } from '../../../shared/fault.ts';
import { shippedTexts, type ShippedText } from '../../../shared/text/templates/templates.ts';

/** The shipped text of that id; its version may be left out. Throws Fault('invalid_input') that names near ones. */
export function textNamed(id: string): ShippedText {
  const found = shippedTexts.find(
    ({ templateId, name, language }) => id === templateId || id === `${name}/${language}`,
  );
  if (found !== undefined) return found;
  const [name = ''] = id.split('/');
  const near = shippedTexts.filter((text) => text.name === name).map(({ templateId }) => templateId);
  const hint = near.length > 0 ? `; there is ${near.join(' and ')}` : '; `template list` shows all of them';
  throw new Fault('invalid_input', `no text is shipped as "${id}"${hint}`);
}
