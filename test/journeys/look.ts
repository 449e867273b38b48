import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Pictures are written only where this names a folder. */
const SHOTS = process.env.PRIVET_SCREENSHOTS;

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds serious or critical on the page as it stands, with the beginning of each place. */
export const seriousFindings = async (page: Page): Promise<readonly Violation[]> => {
  // The page's own policy refuses foreign scripts, so axe is handed in through the debugger.
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      nodes: nodes.map(({ html }) => ({ html: html.slice(0, 200) })),
    }));
  });
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
};

/** Writes a picture of the page where PRIVET_SCREENSHOTS names a folder. */
export const picture = async (page: Page, name: string, fullPage = true): Promise<void> => {
  if (SHOTS === undefined) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage });
};
