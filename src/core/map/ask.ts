import { fail, ok, type Result } from '../base/index.ts';
import { PERSON_ROLES } from '../people/index.ts';
import { categoryLabel, dataCategory } from './categories.ts';
import type { BusinessMap } from './model.ts';
import { exposed } from './questions/exposed.ts';
import type { Known } from './questions/known.ts';
import { less } from './questions/less.ts';
import { type ProcessingRecord, recordOf } from './questions/record.ts';
import { aiTurnedOff, appsMerge, helperJoins, vendorGoes, type WhatIf } from './questions/what-if.ts';
import { type Receiver, whoSeesCategory, whoSeesPerson } from './questions/who-sees.ts';
import type { MapProblem } from './read.ts';
import { todos } from './todos.ts';
import { type Disclosed, unexplained } from './unexplained.ts';

export const QUESTIONS = [
  'who-sees',
  'exposed',
  'less',
  'what-if',
  'record',
  'unexplained',
  'to-do',
] as const;
export type Question = (typeof QUESTIONS)[number];

/** What a question may need besides the map. Lists are ids. */
export interface Asked {
  readonly category?: string;
  /** A person's role; with `disclosures` of that person, also what really left. */
  readonly role?: string;
  readonly helper?: string;
  readonly steps?: readonly string[];
  readonly until?: string;
  readonly apps?: readonly string[];
  readonly into?: string;
  readonly vendor?: string;
  readonly app?: string;
  readonly disclosures?: readonly Disclosed[];
}

/** An answer for machines and the same for reading. */
export interface Answer {
  readonly data: unknown;
  readonly lines: readonly string[];
}

const receiverLines = (receivers: readonly Receiver[]): string[] =>
  receivers.flatMap(({ label, vendor, ai, sees }) => [
    `${label}${vendor && vendor.label !== label ? ` (${vendor.label})` : ''}${ai ? `: ${ai}` : ''}`,
    ...sees.flatMap(({ label: what, as, through }) =>
      through.map((way) => `  ${what}, ${as === 'undecided' ? 'no rule yet' : way.as}, through ${way.name}`),
    ),
  ]);

/** The state that `asked` describes: a helper, one suite, a vendor that goes, or an AI that is off. */
export function whatIf(map: BusinessMap, asked: Asked, known: Known): Result<WhatIf, MapProblem> {
  if (asked.helper !== undefined)
    return helperJoins(
      map,
      {
        name: asked.helper,
        steps: asked.steps ?? [],
        ...(asked.until !== undefined && { until: asked.until }),
      },
      known,
    );
  if (asked.apps !== undefined && asked.apps.length > 0)
    return appsMerge(map, asked.apps, asked.into ?? (asked.apps[0] as string), known);
  if (asked.vendor !== undefined) return vendorGoes(map, asked.vendor, known);
  if (asked.app !== undefined) return aiTurnedOff(map, asked.app, known);
  return fail(
    'map-edit',
    'Say what would be different: a helper with steps, apps that were one suite, a vendor that goes, or an app whose AI is off.',
  );
}

function whatIfLines({ title, comparison: c, notes }: WhatIf): string[] {
  const count = (name: string, key: keyof typeof c.before): string =>
    `  ${name}: ${c.before[key]} → ${c.after[key]}`;
  return [
    `${title}:`,
    count('hand-offs', 'handOffs'),
    count('exposed hand-offs', 'exposed'),
    count('apps', 'apps'),
    count('vendors', 'vendors'),
    count('apps with AI', 'aiApps'),
    count('helpers', 'helpers'),
    ...notes.flatMap(({ heading, lines }) => ['', heading, ...lines.map((line) => `  ${line}`)]),
  ];
}

function recordLines(record: ProcessingRecord): string[] {
  return [
    `Record of processing of ${record.name}, ${record.contact}`,
    ...[...record.controller, ...record.processor].flatMap((row) => [
      '',
      `${row.activity} (as ${row.role})`,
      `  Purpose: ${row.purpose}`,
      `  People: ${row.people.join(', ')}`,
      `  Data: ${row.categories.map((c) => c.label).join(', ')}`,
      ...row.recipients.map(
        (r) =>
          `  To ${r.name} (${[r.vendor, r.country].filter(Boolean).join(', ')}): ${r.categories.join(', ')}`,
      ),
      ...row.transfers.map((t) => `  Transfer: ${t}`),
      `  Kept: ${row.retention}`,
      `  Security: ${row.security}`,
      ...(row.gaps.length > 0 ? [`  Missing: ${row.gaps.join(', ')}`] : []),
    ]),
  ];
}

const NOTHING: Readonly<Record<Question, string>> = {
  'who-sees': 'Nobody, as far as the map knows.',
  exposed: 'There are no hand-offs on the map yet.',
  less: 'Nothing that the map can see.',
  'what-if': '',
  record: '',
  unexplained: 'Everything that left is explained by a hand-off.',
  'to-do': 'Nothing is left to do.',
};

/** Asks one question by its name. Fails with `map-edit` when the question lacks what it needs. */
export function ask(
  map: BusinessMap,
  question: Question,
  asked: Asked = {},
  known: Known = {},
): Result<Answer, MapProblem> {
  const answer = answerTo(map, question, asked, known);
  if (!answer.ok || answer.value.lines.length > 0) return answer;
  return ok({ data: answer.value.data, lines: [NOTHING[question]] });
}

function answerTo(
  map: BusinessMap,
  question: Question,
  asked: Asked,
  known: Known,
): Result<Answer, MapProblem> {
  switch (question) {
    case 'who-sees': {
      if (asked.role !== undefined) {
        const role = PERSON_ROLES.find((r) => r === asked.role);
        if (!role) return fail('map-edit', `A person's role is one of ${PERSON_ROLES.join(', ')}.`);
        const data = whoSeesPerson(map, role, asked.disclosures);
        const left = data.left.map(
          (l) => `Left to ${l.destination}: ${l.categories.map(categoryLabel).join(', ')}`,
        );
        return ok({ data, lines: [...receiverLines(data.receivers), ...left] });
      }
      if (asked.category === undefined || !dataCategory(asked.category))
        return fail(
          'map-edit',
          `Name a data category, such as taxId. There is none called “${asked.category ?? ''}”.`,
        );
      const data = whoSeesCategory(map, asked.category);
      return ok({
        data,
        lines: data.length > 0 ? receiverLines(data) : ['Nobody, as far as the map knows.'],
      });
    }
    case 'exposed': {
      const data = exposed(map, known);
      return ok({
        data,
        lines: data.flatMap((e) => [
          `${e.level === 'exposed' ? 'EXPOSED ' : ''}${e.name}: ${e.moves}`,
          ...e.reasons.map((r) => `  ${r.says}`),
          ...(e.next ? [`  Next: ${e.next.says}`] : []),
        ]),
      });
    }
    case 'less': {
      const data = less(map);
      return ok({ data, lines: data.map((l) => l.says) });
    }
    case 'what-if': {
      const answer = whatIf(map, asked, known);
      if (!answer.ok) return answer;
      const { map: _, ...data } = answer.value;
      return ok({ data, lines: whatIfLines(answer.value) });
    }
    case 'record': {
      const data = recordOf(map);
      return ok({ data, lines: recordLines(data) });
    }
    case 'unexplained': {
      const data = unexplained(map, asked.disclosures ?? []);
      return ok({
        data,
        lines: data.map(
          (u) =>
            `${categoryLabel(u.category)} went to ${u.destination} ${u.disclosures} times, and no hand-off says so.`,
        ),
      });
    }
    case 'to-do': {
      const data = todos(map);
      return ok({ data, lines: data.map((t) => t.says) });
    }
  }
}
