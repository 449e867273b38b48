import type { Finding } from '../../core/guard/index.ts';

// A name can be cut in two by the form of a call: one part of a message ends in `Mar` and the next begins with `ia Lopez`, or
// a tool's answer holds first and last name in fields of their own. Each text alone shows nobody. So the end of what came
// before is looked at together with the beginning of what follows, and whoever stands across the seam is masked on both
// sides, each side by itself, so that each text comes back exactly.

/** How far a name, number or address reaches over a seam, in UTF-16 code units. The longest e-mail in use is shorter. */
const REACH_UTF16 = 96;
/** What may stand for the seam: nothing inside a word, a space between two fields. */
const JOINTS = ['', ' '] as const;
/** Of several short texts before the seam, so many of the nearest may hold one word together; or all of them do. */
const RUNS = [0, 1, 2, 3] as const;

/** The end of a text that came before. */
interface Piece {
  readonly text: number;
  readonly start: number;
  readonly value: string;
}

/** What stands in one text of something that reaches over a seam. */
export interface Across {
  /** The number of the text. */
  readonly text: number;
  readonly finding: Finding;
}

/** True when the seam before `at` cuts a word of the finding in two. */
const splits = (text: string, at: number, joint: string, { start, end }: Finding): boolean =>
  joint === '' && at > start && at < end && /[\p{L}\p{N}][\p{L}\p{N}]/u.test(text.slice(at - 1, at + 1));

/** Looks over the seams between the texts of a call, in order. */
export class Seams {
  #before: Piece[] = [];

  /** What stands across the seam before text `number`. Given back are the parts in this text and in those before it. */
  cross(number: number, value: string, find: (text: string) => readonly Finding[]): Across[] {
    const head: Piece = { text: number, start: 0, value: value.slice(0, REACH_UTF16) };
    const across = new Map<string, Across>();
    for (const joints of this.#joints(head.value))
      for (const one of this.#over(joints, head, find)) {
        const name = [one.text, one.finding.start, one.finding.end].join(' ');
        // A word that is cut may look like two, of which one is a slip: what is joined says more.
        if (!across.get(name)?.finding.cut) across.set(name, one);
      }
    this.#keep(number, value);
    return [...across.values()];
  }

  /** What is tried for the seams, the last of which is the one before `head`. */
  #joints(head: string): readonly (readonly string[])[] {
    const earlier = this.#before.length - 1;
    if (earlier < 0) return [];
    // Between two texts that are apart already, one more space would say the same.
    const apart = earlier === 0 && (/\s$/.test(this.#before[0]?.value ?? '') || /^\s/.test(head));
    const runs = new Set([...RUNS.filter((run) => run < earlier), earlier]);
    return (apart ? [''] : JOINTS).flatMap((last) =>
      [...runs].map((run) => [...Array(earlier - run).fill(' '), ...Array(run).fill(''), last]),
    );
  }

  #over(joints: readonly string[], head: Piece, find: (text: string) => readonly Finding[]): Across[] {
    const pieces = [...this.#before, head];
    const starts: number[] = [];
    let text = '';
    for (const [at, { value }] of pieces.entries()) {
      if (at > 0) text += joints[at - 1];
      starts.push(text.length);
      text += value;
    }
    const last = joints.at(-1) as string;
    const seam = starts.at(-1) as number;
    return find(text)
      .filter(({ start, end }) => start < seam - last.length && end > seam)
      .flatMap((finding) => {
        const whole =
          finding.kind === 'person' &&
          starts.every((at, piece) => !splits(text, at, joints[piece - 1] ?? ' ', finding));
        return pieces.flatMap(({ text: number, start, value }, at) => {
          const from = Math.max(finding.start - (starts[at] as number), 0);
          const to = Math.min(finding.end - (starts[at] as number), value.length);
          const piece = { ...finding, start: start + from, end: start + to };
          return from < to
            ? [{ text: number, finding: whole ? piece : { ...piece, cut: true as const } }]
            : [];
        });
      });
  }

  #keep(number: number, value: string): void {
    const start = Math.max(0, value.length - REACH_UTF16);
    const before = [...this.#before, { text: number, start, value: value.slice(start) }];
    let length = before.reduce((sum, piece) => sum + piece.value.length, 0);
    while (before.length > 1 && length > REACH_UTF16) length -= before.shift()?.value.length ?? 0;
    this.#before = before;
  }
}
