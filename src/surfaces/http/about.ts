import type { Resource } from './room.ts';

/** The version, the folder, and every address that Privet can reach. */
export const about: Resource = ({ app, ports }) => {
  app.get('/api/about', { config: { whileLocked: true } }, () => ports.about());
};
