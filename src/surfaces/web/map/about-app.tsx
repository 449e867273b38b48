import type { App } from '../../../core/map/index.ts';
import { words } from '../words/en.ts';
import css from './map.module.css';
import type { MapRows } from './rows.ts';
import { Typed } from './typed.tsx';
import type { Do } from './use-map.ts';

/** A choice of few words, as a field with a name. */
const Choice = <T extends string>({
  label,
  value,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly value: T;
  readonly options: Readonly<Partial<Record<T, string>>>;
  onChoose(value: T): void;
}) => (
  <label>
    {label}
    <select value={value} onChange={(event) => onChoose(event.currentTarget.value as T)}>
      {(Object.keys(options) as T[]).map((option) => (
        <option key={option} value={option}>
          {options[option]}
        </option>
      ))}
    </select>
  </label>
);

/** What is known of the app behind a hand-off and of its vendor, and what the owner can say about them. */
export const AboutApp = ({
  rows,
  app,
  act,
}: {
  readonly rows: MapRows;
  readonly app: App;
  readonly act: Do;
}) => {
  const t = words.map.panel;
  const note = rows.notes.get(app.id);
  const vendor = app.vendor === undefined ? undefined : rows.vendors.get(app.vendor);
  const set = (changes: Extract<Parameters<Do>[0], { do: 'set-app' }>['changes']): void =>
    act({ do: 'set-app', id: app.id, changes });
  // Only Privet itself says that it checked a setting.
  const { attested, unknown } = words.map.checks;
  return (
    <details className={css.about}>
      <summary>{t.app(app.name)}</summary>
      {note?.ai !== undefined && (
        <p>
          {t.ai}: {note.ai}.
        </p>
      )}
      {note?.optOuts.map(({ path, status }) => (
        <p key={path}>
          {t.optOutPath}: {path}
          {status === 'unverified' && ` (${t.unverified})`}
        </p>
      ))}
      <p className={css.quiet}>
        {note?.read === undefined ? t.notInCatalogue : t.read(note.read, note.confidence ?? 'low')}
      </p>
      <div className={css.fields}>
        <Choice
          label={t.touchpoint}
          value={app.ai.touchpoint}
          options={words.map.touchpoints}
          onChoose={(touchpoint) => set({ ai: { ...app.ai, touchpoint } })}
        />
        <Choice
          label={t.runs}
          value={app.ai.runs}
          options={words.map.runs}
          onChoose={(runs) => set({ ai: { ...app.ai, runs } })}
        />
        <Choice
          label={t.trainsOn}
          value={app.ai.trains}
          options={words.map.trains}
          onChoose={(trains) => set({ ai: { ...app.ai, trains } })}
        />
        <Choice
          label={t.optOut}
          value={app.optOut}
          options={app.optOut === 'machine' ? words.map.checks : { attested, unknown }}
          onChoose={(optOut) => set({ optOut })}
        />
        <label className={css.tick}>
          <input
            type="checkbox"
            checked={app.aiOff === true}
            onChange={() => set({ aiOff: app.aiOff ? null : true })}
          />
          {t.aiOff}
        </label>
        <label className={css.tick}>
          <input
            type="checkbox"
            checked={app.assistant === true}
            onChange={() => set({ assistant: app.assistant ? null : true })}
          />
          {t.assistant}
        </label>
        <Typed
          label={t.reached}
          value={app.reachedBy?.join(', ') ?? ''}
          onKeep={(text) => {
            const names = text.split(',').flatMap((name) => name.trim() || []);
            set({ reachedBy: names.length > 0 ? names : null });
          }}
        />
        {vendor ? (
          <>
            <Choice
              label={`${t.agreement}, ${vendor.name}`}
              value={vendor.agreement}
              options={words.map.agreements}
              onChoose={(agreement) => act({ do: 'set-vendor', id: vendor.id, changes: { agreement } })}
            />
            <Typed
              label={t.country}
              value={vendor.country ?? ''}
              maxLength={2}
              onKeep={(country) =>
                act({
                  do: 'set-vendor',
                  id: vendor.id,
                  changes: { country: country.length === 2 ? country.toUpperCase() : null },
                })
              }
            />
            <Typed
              label={t.safeguard}
              value={vendor.safeguard ?? ''}
              onKeep={(safeguard) =>
                act({ do: 'set-vendor', id: vendor.id, changes: { safeguard: safeguard || null } })
              }
            />
          </>
        ) : (
          <Typed
            label={t.vendorName}
            value=""
            maxLength={100}
            onKeep={(name) => name !== '' && act({ do: 'name-vendor', app: app.id, name })}
          />
        )}
      </div>
    </details>
  );
};
