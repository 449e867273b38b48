/** Named values that outlive the process: what the owner chose, and where work stands. Kept sealed. */
export interface SettingsStore {
  /** The value, as JSON gives it back, or undefined where none was set. */
  get(name: string): Promise<unknown>;
  /** Keeps any JSON value under `name` (at most 200 characters). `undefined` removes it. */
  set(name: string, value: unknown): Promise<void>;
  names(): Promise<readonly string[]>;
}
