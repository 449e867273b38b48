import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { words } from '../words/en.ts';
import css from './map.module.css';
import type { Changes, MapCatalogue } from './use-map.ts';

interface Props {
  readonly catalogue: MapCatalogue;
  readonly changes: Changes;
  /** Ids of the workflows that are new. */
  onStarted(): void;
}

/** Pick what you do: a kind of business, then its workflows; or a workflow of one's own. */
export const Start = ({ catalogue, changes, onStarted }: Props) => {
  const [chosen, setChosen] = useState<string>();
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [name, setName] = useState('');
  const template = catalogue.templates.find((t) => t.id === chosen);
  const flip = (id: string): void => {
    const next = new Set(without);
    if (!next.delete(id)) next.add(id);
    setWithout(next);
  };
  const workflows = template?.workflows.filter((w) => !without.has(w.id)).map((w) => w.id) ?? [];
  return (
    <div className={css.start}>
      <fieldset className={css.kinds}>
        <legend>{words.map.pick}</legend>
        {catalogue.templates.map(({ id, label }) => (
          <label key={id} className={css.kind}>
            <input
              type="radio"
              name="kind-of-business"
              checked={chosen === id}
              onChange={() => {
                setChosen(id);
                setWithout(new Set());
              }}
            />
            {label}
          </label>
        ))}
      </fieldset>
      {template && (
        <>
          <fieldset className={css.flows}>
            <legend>{words.map.pickWorkflows}</legend>
            {template.workflows.map(({ id, label, steps }) => (
              <label key={id}>
                <input type="checkbox" checked={!without.has(id)} onChange={() => flip(id)} />
                <span>
                  {label}
                  <small>{steps.map((step) => step.label).join(' → ')}</small>
                </span>
              </label>
            ))}
          </fieldset>
          <p className={css.quiet}>{words.map.suggested}</p>
          <Button
            disabled={workflows.length === 0}
            loading={changes.start.isPending}
            onClick={() =>
              changes.start.mutate({ template: template.id, workflows }, { onSuccess: onStarted })
            }
          >
            {words.map.start}
          </Button>
        </>
      )}
      <form
        className={css.inline}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '')
            changes.edit.mutate({ do: 'add-workflow', label: name.trim() }, { onSuccess: onStarted });
        }}
      >
        <TextInput
          label={words.map.fromScratch}
          placeholder={words.map.workflowName}
          value={name}
          maxLength={100}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={name.trim() === ''}>
          {words.map.addWorkflow}
        </Button>
      </form>
    </div>
  );
};
