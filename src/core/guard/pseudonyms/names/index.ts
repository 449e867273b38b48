import { arabic } from './arabic.ts';
import { chinese } from './chinese.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { indian } from './indian.ts';
import { italian } from './italian.ts';
import { nordic } from './nordic.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { slavic } from './slavic.ts';
import { spanish } from './spanish.ts';
import type { NameStyle } from './style.ts';
import { turkish } from './turkish.ts';

export type { NameStyle } from './style.ts';

/** The name pools by origin. `english` comes first because it is the choice where nothing tells the origin. */
export const STYLES = {
  english,
  spanish,
  german,
  french,
  italian,
  dutch,
  portuguese,
  polish,
  nordic,
  slavic,
  arabic,
  indian,
  turkish,
  chinese,
} as const satisfies Readonly<Record<string, NameStyle>>;

export type StyleName = keyof typeof STYLES;
