/**
 * Names of one origin. The first three lists are stand-ins: plain letters, no ordinary words, none part of another.
 * The `known` lists are never given out; they only tell a name's gender and origin. Names are parted by white space.
 */
export interface NameStyle {
  readonly source: string;
  readonly female: string;
  readonly male: string;
  readonly family: string;
  readonly knownFemale: string;
  readonly knownMale: string;
  readonly knownFamily: string;
}
