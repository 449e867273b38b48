import type { Maker } from './maker.ts';
import { word } from './shape.ts';

/** An address at example.org, which is reserved for examples (RFC 2606) and leads nowhere. */
export const url: Maker = (_value, { draw }) => `https://example.org/${word(draw, 3)}/${word(draw, 3)}`;
