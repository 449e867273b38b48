import { about } from './about.ts';
import { access } from './access.ts';
import { backups } from './backups.ts';
import { guard } from './guard.ts';
import { ledger } from './ledger.ts';
import { people } from './people.ts';
import type { Resource } from './room.ts';
import { sessions } from './sessions.ts';
import { today } from './today.ts';
import { work } from './work.ts';

/** Every resource of the desk. A new verb adds its file here. */
export const RESOURCES: readonly Resource[] = [
  sessions,
  access,
  work,
  today,
  people,
  guard,
  ledger,
  backups,
  about,
];
