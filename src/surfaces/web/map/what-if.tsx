import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Asked, DrawnWhatIf } from '../../../core/map/index.ts';
import { call } from '../api/call.ts';
import { Failure } from '../parts/failure.tsx';
import { words } from '../words/en.ts';
import { Drawing } from './drawing-part.tsx';
import css from './map.module.css';
import type { MapRows } from './rows.ts';

export const STATES = ['today', 'helper', 'suite', 'vendor', 'ai'] as const;
export type State = (typeof STATES)[number];

interface Props {
  readonly rows: MapRows;
  readonly state: Exclude<State, 'today'>;
  /** The workflows on screen. */
  readonly workflows: readonly string[];
}

/** A state of the map that is not so yet: what would be different, counted, and what to know and do. */
export const WhatIf = ({ rows, state, workflows }: Props) => {
  const asking = useMutation({
    mutationFn: (asked: Asked) => call<DrawnWhatIf>('POST', '/map/what-ifs', { ...asked, workflows }),
  });
  const [asked, setAsked] = useState<Asked>({});
  return (
    <section className={css.whatIf} aria-label={words.map.states[state]}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          asking.mutate(asked);
        }}
      >
        {state === 'helper' && (
          <HelperForm rows={rows} workflows={workflows} asked={asked} change={setAsked} />
        )}
        {state === 'suite' && <SuiteForm rows={rows} asked={asked} change={setAsked} />}
        {state === 'vendor' && (
          <OneOf
            label={words.map.whatIf.vendor}
            value={asked.vendor ?? ''}
            options={rows.snapshot.map.vendors}
            onChoose={(vendor) => setAsked({ vendor })}
          />
        )}
        {state === 'ai' && (
          <OneOf
            label={words.map.whatIf.app}
            value={asked.app ?? ''}
            options={rows.snapshot.map.apps.filter((app) => rows.notes.get(app.id)?.ai !== undefined)}
            onChoose={(app) => setAsked({ app })}
          />
        )}
        <Button type="submit" loading={asking.isPending} disabled={!ready(asked)}>
          {words.map.whatIf.show}
        </Button>
      </form>
      <p className={css.quiet}>{words.map.whatIf.onlyAsked}</p>
      {asking.isError && <Failure error={asking.error} />}
      {asking.data && <Outcome answer={asking.data} />}
    </section>
  );
};

const ready = ({ helper, steps, apps, vendor, app }: Asked): boolean =>
  (helper !== undefined && helper.trim() !== '' && (steps?.length ?? 0) > 0) ||
  (apps?.length ?? 0) > 1 ||
  Boolean(vendor) ||
  Boolean(app);

const flipped = (list: readonly string[] = [], id: string): string[] =>
  list.includes(id) ? list.filter((other) => other !== id) : [...list, id];

interface FormProps {
  readonly rows: MapRows;
  readonly asked: Asked;
  change(asked: Asked): void;
}

const HelperForm = ({
  rows,
  workflows,
  asked,
  change,
}: FormProps & { readonly workflows: readonly string[] }) => (
  <>
    <TextInput
      label={words.map.whatIf.helperName}
      value={asked.helper ?? ''}
      maxLength={100}
      onChange={(event) => change({ ...asked, helper: event.currentTarget.value })}
    />
    <fieldset className={css.flows}>
      <legend>{words.map.whatIf.helperSteps}</legend>
      {rows.snapshot.map.workflows
        .filter((w) => workflows.includes(w.id))
        .flatMap((w) => w.steps)
        .map((step) => (
          <label key={step.id}>
            <input
              type="checkbox"
              checked={asked.steps?.includes(step.id) ?? false}
              onChange={() => change({ ...asked, steps: flipped(asked.steps, step.id) })}
            />
            <span>{step.label}</span>
          </label>
        ))}
    </fieldset>
    <TextInput
      type="date"
      label={words.map.whatIf.until}
      value={asked.until ?? ''}
      onChange={(event) => {
        const { until: _, ...rest } = asked;
        const until = event.currentTarget.value;
        change(until === '' ? rest : { ...rest, until });
      }}
    />
  </>
);

const SuiteForm = ({ rows, asked, change }: FormProps) => (
  <>
    <fieldset className={css.flows}>
      <legend>{words.map.whatIf.suiteApps}</legend>
      {rows.snapshot.map.apps.map((app) => (
        <label key={app.id}>
          <input
            type="checkbox"
            checked={asked.apps?.includes(app.id) ?? false}
            onChange={() => {
              const apps = flipped(asked.apps, app.id);
              const into = asked.into !== undefined && apps.includes(asked.into) ? asked.into : apps[0];
              change({ apps, ...(into !== undefined && { into }) });
            }}
          />
          <span>{app.name}</span>
        </label>
      ))}
    </fieldset>
    {(asked.apps?.length ?? 0) > 1 && (
      <OneOf
        label={words.map.whatIf.into}
        value={asked.into ?? ''}
        options={rows.snapshot.map.apps.filter((app) => asked.apps?.includes(app.id))}
        onChoose={(into) => change({ ...asked, into })}
      />
    )}
  </>
);

const OneOf = ({
  label,
  value,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  onChoose(id: string): void;
}) => (
  <div className={css.fields}>
    <label>
      {label}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="" />
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  </div>
);

const COUNTED = ['handOffs', 'exposed', 'apps', 'vendors', 'aiApps', 'helpers'] as const;

const Outcome = ({ answer }: { readonly answer: DrawnWhatIf }) => {
  const t = words.map.whatIf;
  const { comparison: c, notes, title, layout } = answer;
  const gone = [...c.vendorsGone, ...c.appsGone, ...c.handOffsGone];
  const added = [...c.vendorsNew, ...c.appsNew, ...c.handOffsNew];
  return (
    <div className={css.outcome} role="status">
      <h2>{title}</h2>
      <table className={css.counts}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t.today}</th>
            <th scope="col">{t.afterwards}</th>
          </tr>
        </thead>
        <tbody>
          {COUNTED.map((key) => (
            <tr key={key} data-changed={c.before[key] !== c.after[key] || undefined}>
              <th scope="row">{t.counts[key]}</th>
              <td>{c.before[key]}</td>
              <td>{c.after[key]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {gone.length > 0 && (
        <p>
          {t.gone}: {gone.join(', ')}.
        </p>
      )}
      {added.length > 0 && (
        <p>
          {t.added}: {added.join(', ')}.
        </p>
      )}
      {notes.map(({ heading, lines }) => (
        <div key={heading}>
          <h3>{heading}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
      <Button variant="default" size="xs" onClick={() => print()}>
        {t.print}
      </Button>
      <Drawing title={title} layout={layout} />
    </div>
  );
};
