// How often findings are right, by the confidence given to them.

/** Lower edges of the bands of confidence; the last is the upper edge of the last band. */
const EDGES = [0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.001] as const;

interface Band {
  count: number;
  right: number;
  /** Summed confidence. */
  sum: number;
}

const percent = (share: number): string => (100 * share).toFixed(1);

/** Findings of some columns (people, values of a kind, …) sorted into bands of confidence. */
export class Calibration {
  readonly #columns = new Map<string, Band[]>();

  constructor(columns: readonly string[] = []) {
    for (const column of columns) this.#bands(column);
  }

  note(column: string, confidence: number, right: boolean): void {
    const place = EDGES.findIndex((edge, i) => i > 0 && confidence < edge) - 1;
    const band = this.#bands(column)[Math.max(0, place)]!;
    band.count++;
    band.sum += confidence;
    if (right) band.right++;
  }

  /** Lines of a table with a row a band and two cells a column. */
  byBand(): string[] {
    const columns = [...this.#columns];
    return [
      `| confidence | ${columns.map(([name]) => `${name}: findings | right`).join(' | ')} |`,
      `|---|${'--:|'.repeat(2 * columns.length)}`,
      ...EDGES.slice(1).map((upper, place) => {
        const cells = columns.flatMap(([, bands]) => cellsOf(bands[place]!));
        return `| ${EDGES[place]} to ${Math.min(1, upper)} | ${cells.join(' | ')} |`;
      }),
    ];
  }

  /** Lines of a table with a row for each column and band that holds anything: for many columns. */
  byColumn(): string[] {
    return [
      '| kind | confidence | findings | right |',
      '|---|---|--:|--:|',
      ...[...this.#columns]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([name, bands]) =>
          bands.flatMap((band, place) => {
            const range = `${EDGES[place]} to ${Math.min(1, EDGES[place + 1]!)}`;
            return band.count > 0 ? [`| ${name} | ${range} | ${cellsOf(band).join(' | ')} |`] : [];
          }),
        ),
    ];
  }

  #bands(column: string): Band[] {
    const bands = this.#columns.get(column) ?? EDGES.slice(1).map(() => ({ count: 0, right: 0, sum: 0 }));
    this.#columns.set(column, bands);
    return bands;
  }
}

const cellsOf = ({ count, right, sum }: Band): string[] => [
  String(count),
  count ? `${percent(right / count)} (said ${percent(sum / count)})` : '–',
];
