import { csvLine } from '../../base/index.ts';
import { SENSITIVITY_WORDS, sensitivityOf } from '../categories.ts';
import type { BusinessMap, End } from '../model.ts';
import { type RecordRow, recordOf } from '../questions/record.ts';
import { stepOf, viewOf } from '../view.ts';

/** A table with a name: a sheet of a workbook, or a CSV file. The first row is the heading. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Columns of the map as a table. Import reads the same headings. */
export const MAP_COLUMNS = [
  'workflow',
  'step',
  'step name',
  'who',
  'from',
  'to',
  'vendor',
  'way',
  'data',
  'sensitivity',
  'rule',
  'reason',
] as const;

const endText = (end: End, label: string): string => (end.at === 'app' ? label : `${end.at}: ${label}`);

/** One row per hand-off and data category; a step that hands nothing on has a row of its own, so that nothing is lost. */
export function mapRows(map: BusinessMap): string[][] {
  const view = viewOf(map);
  const rows: string[][] = [[...MAP_COLUMNS]];
  const told = new Set<string>();
  for (const handOff of map.handOffs) {
    const id = stepOf(handOff);
    const placed = id === undefined ? undefined : view.steps.get(id);
    if (id !== undefined) told.add(id);
    const app = handOff.to.at === 'app' ? view.apps.get(handOff.to.id) : undefined;
    const front = placed
      ? [placed.workflow.label, String(placed.number), placed.step.label, placed.step.who.is]
      : ['', '', '', ''];
    const ends = [
      endText(handOff.from, view.endLabel(handOff.from)),
      endText(handOff.to, view.endLabel(handOff.to)),
    ];
    const vendor = (app?.vendor !== undefined && view.vendors.get(app.vendor)?.name) || '';
    for (const move of handOff.moves.length > 0 ? handOff.moves : [{ category: '' }])
      rows.push([
        ...front,
        ...ends,
        vendor,
        handOff.way ?? '',
        move.category,
        move.category ? SENSITIVITY_WORDS[sensitivityOf(move.category)] : '',
        move.rule ?? '',
        handOff.reason ?? '',
      ]);
  }
  for (const { step, workflow, number } of view.steps.values())
    if (!told.has(step.id))
      rows.push([workflow.label, String(number), step.label, step.who.is, '', '', '', '', '', '', '', '']);
  return rows;
}

const RECORD_HEAD = [
  'Activity',
  'Role',
  'Purpose',
  'People',
  'Data categories',
  'Recipients',
  'Transfers abroad',
  'Kept for',
  'Security',
  'Missing',
];

const recordRow = (row: RecordRow): string[] => [
  row.activity,
  row.role,
  row.purpose,
  row.people.join('; '),
  row.categories.map((c) => (c.special ? `${c.label} (special or high harm)` : c.label)).join('; '),
  [
    ...new Set(
      row.recipients.map((r) => (r.vendor && r.vendor !== r.name ? `${r.name} (${r.vendor})` : r.name)),
    ),
  ].join('; '),
  row.transfers.join('; '),
  row.retention,
  row.security,
  row.gaps.join('; '),
];

/** The record of processing as a workbook: the record itself, and every linked row on sheets of its own. */
export function recordSheets(map: BusinessMap): Sheet[] {
  const record = recordOf(map);
  const view = viewOf(map);
  const rows = [...record.controller, ...record.processor];
  const head = [['Business', record.name], ['Contact', record.contact], []];
  return [
    { name: 'Controller (Art. 30.1)', rows: [...head, RECORD_HEAD, ...record.controller.map(recordRow)] },
    {
      name: 'Processor (Art. 30.2)',
      rows: [
        ...head,
        ['On behalf of', ...RECORD_HEAD],
        ...record.processor.map((row) => [row.people.join('; '), ...recordRow(row)]),
      ],
    },
    {
      name: 'Steps',
      rows: [
        ['Activity', 'Step', 'Name', 'Who', 'Apps', 'Data in', 'Data out'],
        ...rows.flatMap((row) =>
          row.steps.map((s) => [
            row.activity,
            String(s.number),
            s.label,
            s.who,
            s.apps.join('; '),
            s.in.join('; '),
            s.out.join('; '),
          ]),
        ),
      ],
    },
    {
      name: 'Recipients',
      rows: [
        [
          'Activity',
          'Recipient',
          'Vendor',
          'Country',
          'Safeguard',
          'Agreement',
          'Data and rule',
          'Way',
          'Reason',
          'Hand-off',
        ],
        ...[
          ...rows.map((row) => ({ activity: row.activity, recipients: row.recipients })),
          { activity: '', recipients: record.unplaced },
        ].flatMap(({ activity, recipients }) =>
          recipients.map((r) => [
            activity,
            r.name,
            r.vendor,
            r.country,
            r.safeguard,
            r.agreement,
            r.categories.join('; '),
            r.way,
            r.reason,
            r.handOff,
          ]),
        ),
      ],
    },
    { name: 'Hand-offs', rows: mapRows(map) },
    {
      name: 'Apps and vendors',
      rows: [
        [
          'App',
          'Vendor',
          'Country',
          'Agreement',
          'AI',
          'Model run by',
          'Trains on content',
          'Opt-out checked',
        ],
        ...map.apps.map((app) => {
          const vendor = app.vendor === undefined ? undefined : view.vendors.get(app.vendor);
          return [
            app.name,
            vendor?.name ?? '',
            vendor?.country ?? '',
            vendor?.agreement ?? '',
            app.ai.touchpoint,
            app.ai.runs,
            app.ai.trains,
            app.optOut,
          ];
        }),
      ],
    },
    {
      name: 'Data categories',
      rows: [
        ['Id', 'Category', 'DPV term', 'Special or high harm'],
        ...[...new Map(rows.flatMap((row) => row.categories).map((c) => [c.label, c])).values()].map((c) => [
          c.id,
          c.label,
          c.dpv,
          c.special ? 'yes' : 'no',
        ]),
      ],
    },
  ];
}

/** Rows as CSV. */
export const toCsv = (rows: readonly (readonly string[])[]): string => rows.map(csvLine).join('');
