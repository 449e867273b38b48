import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the business lives unless told otherwise: the system's place for a program's data. */
export function defaultFolder(): string {
  if (process.platform === 'win32')
    return join(process.env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'Privet');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Privet');
  return join(process.env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'privet');
}
