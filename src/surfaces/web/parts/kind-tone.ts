import type { Kind } from '../../../core/guard/index.ts';

/** The five colours of underlines. The word is always there too; colour repeats it. */
export type KindTone = 'person' | 'contact' | 'number' | 'place' | 'secret';

const TONES: Readonly<Partial<Record<Kind, KindTone>>> = {
  person: 'person',
  organisation: 'person',
  health: 'secret',
  'api-key': 'secret',
  password: 'secret',
  place: 'place',
  address: 'place',
  postcode: 'place',
  email: 'contact',
  phone: 'contact',
  username: 'contact',
  url: 'contact',
  ip: 'contact',
  mac: 'contact',
};

export const toneOf = (kind: Kind): KindTone => TONES[kind] ?? 'number';
