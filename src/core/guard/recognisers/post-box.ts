import type { Emit, HintAt, Recogniser } from '../recogniser.ts';
import { tailEnd } from '../shape/address-tail.ts';
import { isAlphanumeric, matchAt } from '../shape/chars.ts';

const PO_BOX =
  /(?:p\.? ?o\.? ?box|post office box|post box|gpo box|postfach|bp|b\.p\.|apartado(?: de correos)?|casella postale|caixa postal|postbus|skrytka pocztowa)(?: nr\.?| n[°ºo.]{1,2})? ?\d{1,6}(?: \d{2,3}){0,2}(?!\d)/iuy;
const MILITARY = /[AFD]PO,? A[AEP],? \d{5}(?:-\d{4})?(?!\d)/iy;
const MILITARY_UNIT = /(?:^|[^\p{L}\p{N}])((?:PSC|Unit|CMR) \d{1,5},? Box \d{1,5},?\s{1,3})$/iu;

export const postBox: Recogniser = {
  id: 'post-box',
  kinds: ['address'],
  source:
    'Universal Postal Union, postal addressing systems; USPS Publication 28, sections 225 and 238 (military)',
  hints: {
    words: [
      'box',
      'postfach',
      'bp',
      'apartado',
      'casella',
      'caixa',
      'postbus',
      'skrytka',
      'apo',
      'fpo',
      'dpo',
    ],
  },
  examples: {
    hits: [
      ['write to P.O. Box 15, please', 'P.O. Box 15'],
      ['an Postfach 12 34, 10117 Berlin', 'Postfach 12 34, 10117 Berlin'],
      ['BP 120, 75009 Paris Cedex 09', 'BP 120, 75009 Paris Cedex 09'],
      ['to PSC 3357, Box 1530\nAPO AE 74402', 'PSC 3357, Box 1530\nAPO AE 74402'],
      ['Postbus 90801, 2509 LV Den Haag', 'Postbus 90801, 2509 LV Den Haag'],
    ],
    misses: ['a box of 12', 'box 5 of 7', 'the Postfach is full', 'at 12 bp over the rate'],
  },
  recognise(text, hint, emit) {
    const word = text.slice(hint.start, hint.end).toLowerCase();
    if (/^[afd]po$/.test(word)) military(text, hint, emit);
    else box(text, hint, word, emit);
  },
};

/** Post of the United States forces: Unit 8411 Box 3596, DPO AP 34698. */
function military(text: string, { start }: HintAt, emit: Emit): void {
  const place = matchAt(MILITARY, text, start);
  const unit = MILITARY_UNIT.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  if (place && unit) report(start - unit.length, start + place[0].length, emit);
}

function box(text: string, hint: HintAt, word: string, emit: Emit): void {
  const lead =
    word === 'box'
      ? /(?:p\.? ?o\.? ?|post office |post |gpo )$/i.exec(
          text.slice(Math.max(0, hint.start - 12), hint.start),
        )
      : null;
  if (word === 'box' && !lead) return;
  const start = hint.start - (lead?.[0].length ?? 0);
  const match = isAlphanumeric(text.charCodeAt(start - 1)) ? null : matchAt(PO_BOX, text, start);
  if (match) report(start, tailEnd(text, start + match[0].length), emit);
}

const report = (start: number, end: number, emit: Emit): void =>
  emit({ start, end, kind: 'address', confidence: 0.93, reason: 'A post box.' });
