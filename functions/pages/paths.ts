import { createHash } from 'node:crypto';
import { style } from './views/style.ts';

export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#1d5c50" d="M4 4h24v18H14l-7 6v-6H4z"/><path fill="none" stroke="#fff" stroke-width="3" d="m10 13 4 4 8-8"/></svg>';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Named by their contents, so that a browser may keep them for ever. */
export const stylePath = `/style.${hashOf(style)}.css`;
export const iconPath = `/icon.${hashOf(icon)}.svg`;
