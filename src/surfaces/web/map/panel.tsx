import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { App, Exposure, HandOff, NextAction } from '../../../core/map/index.ts';
import { words } from '../words/en.ts';
import { AboutApp } from './about-app.tsx';
import css from './map.module.css';
import { Moves } from './moves.tsx';
import type { MapRows } from './rows.ts';
import { Typed } from './typed.tsx';
import type { Do } from './use-map.ts';

interface Props {
  readonly rows: MapRows;
  readonly handOff: HandOff;
  readonly act: Do;
  onClose(): void;
}

const WAYS = Object.keys(words.map.ways) as (keyof typeof words.map.ways)[];

/** What one hand-off exposes, and why, with the one next action; then everything about it that can be changed. */
export const Panel = ({ rows, handOff, act, onClose }: Props) => {
  const t = words.map.panel;
  const heading = useRef<HTMLHeadingElement>(null);
  const exposure = rows.exposures.get(handOff.id);
  const app = handOff.to.at === 'app' ? rows.apps.get(handOff.to.id) : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another hand-off is another panel.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [handOff.id]);
  return (
    <section className={css.panel} aria-label={t.title}>
      <header className={css.panelHead}>
        <h2 ref={heading} tabIndex={-1}>
          {rows.nameOf(handOff)}
        </h2>
        <Button variant="subtle" size="compact-sm" onClick={onClose}>
          {t.close}
        </Button>
      </header>
      {exposure && <Reasons exposure={exposure} />}
      {exposure?.next && <Next next={exposure.next} handOff={handOff} app={app} act={act} />}
      <Moves rows={rows} handOff={handOff} act={act} />
      <div className={css.fields}>
        <label>
          {t.way}
          <select
            value={handOff.way ?? ''}
            onChange={(event) => {
              const way = WAYS.find((w) => w === event.currentTarget.value) ?? null;
              act({ do: 'set-hand-off', id: handOff.id, changes: { way } });
            }}
          >
            <option value="">{t.wayUnknown}</option>
            {WAYS.map((way) => (
              <option key={way} value={way}>
                {words.map.ways[way]}
              </option>
            ))}
          </select>
        </label>
        <Typed
          label={t.reason}
          value={handOff.reason ?? ''}
          onKeep={(reason) =>
            act({ do: 'set-hand-off', id: handOff.id, changes: { reason: reason || null } })
          }
        />
      </div>
      {app && <AboutApp rows={rows} app={app} act={act} />}
      <Button
        variant="default"
        color="red"
        size="xs"
        onClick={() => {
          act({ do: 'remove-hand-off', id: handOff.id });
          onClose();
        }}
      >
        {t.remove}
      </Button>
    </section>
  );
};

/** What moves, and why it is exposed, largest reason first. */
export const Reasons = ({ exposure }: { readonly exposure: Exposure }) => (
  <>
    <p className={css.moved}>
      {exposure.reasons.length === 0 ? words.map.panel.nothing : words.map.panel.moves(exposure.moves)}
    </p>
    {exposure.reasons.length > 0 && (
      <ul className={css.reasons}>
        {exposure.reasons.map((reason) => (
          <li key={reason.says}>{reason.says}</li>
        ))}
      </ul>
    )}
  </>
);

/** The one next action, with a button where the map itself can do or note it. */
const Next = ({
  next,
  handOff,
  app,
  act,
}: {
  readonly next: NextAction;
  readonly handOff: HandOff;
  readonly app: App | undefined;
  readonly act: Do;
}) => {
  const t = words.map.panel;
  const button = buttonOf(next, handOff, app, act);
  return (
    <div className={css.next}>
      <p>
        <b>{t.next}: </b>
        {next.says}{' '}
        {next.link !== undefined && (
          <a href={next.link} target="_blank" rel="noreferrer">
            {t.whereDocument}
          </a>
        )}
      </p>
      {button && (
        <Button size="xs" onClick={button.onClick}>
          {button.label}
        </Button>
      )}
    </div>
  );
};

function buttonOf(
  next: NextAction,
  handOff: HandOff,
  app: App | undefined,
  act: Do,
): { readonly label: string; onClick(): void } | undefined {
  const t = words.map.panel;
  const setAll = (rule: 'pseudonymise' | 'block') => (): void =>
    act({
      do: 'set-hand-off',
      id: handOff.id,
      changes: {
        moves: handOff.moves.map((m) => (next.categories?.includes(m.category) ? { ...m, rule } : m)),
      },
    });
  switch (next.do) {
    case 'turn-off':
      return (
        app && {
          label: t.itIsOff,
          onClick: () => act({ do: 'set-app', id: app.id, changes: { optOut: 'attested' } }),
        }
      );
    case 'ask-agreement': {
      const vendor = app?.vendor;
      return vendor === undefined
        ? undefined
        : {
            label: t.itIsSigned,
            onClick: () => act({ do: 'set-vendor', id: vendor, changes: { agreement: 'signed' } }),
          };
    }
    case 'pseudonymise':
      return { label: t.doIt, onClick: setAll('pseudonymise') };
    case 'block':
      return { label: t.doIt, onClick: setAll('block') };
    default:
      return undefined;
  }
}
