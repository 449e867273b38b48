// The best JavaScript tool that finds names: compromise, installed on demand in bench/peers, never with Privet.
import { existsSync } from 'node:fs';
import type { Named } from './names.ts';

interface View {
  json(options: {
    offset: boolean;
  }): readonly { readonly offset?: { readonly start: number; readonly length: number } }[];
}
type Compromise = (text: string) => { people(): View; organizations(): View; places(): View };

const INSTALLED = new URL('../peers/node_modules/', import.meta.url);
const ENTRY = new URL('compromise/src/three.js', INSTALLED);

/** The peer's tagger, or undefined when it is not installed (`npm install --prefix bench/peers`). */
export async function openPeer(): Promise<((text: string) => Named[]) | undefined> {
  if (!existsSync(ENTRY)) return undefined;
  const { default: nlp } = (await import(ENTRY.href)) as { default: Compromise };
  return (text) => {
    const doc = nlp(text);
    const spans = (view: View, label: Named['label']): Named[] =>
      view
        .json({ offset: true })
        .flatMap(({ offset }) =>
          offset ? [{ start: offset.start, end: offset.start + offset.length, label, confidence: 1 }] : [],
        );
    return [
      ...spans(doc.people(), 'PER'),
      ...spans(doc.organizations(), 'ORG'),
      ...spans(doc.places(), 'LOC'),
    ];
  };
}
