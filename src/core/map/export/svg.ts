import { type Drawing, type DrawnEdge, LANES, layout, type PlacedEdge, type PlacedNode } from '../drawing.ts';

const LANE_WORDS = { people: 'PEOPLE', steps: 'STEPS', apps: 'APPS', vendors: 'VENDORS', ai: 'AI' } as const;
const DASH: Readonly<Record<DrawnEdge['rule'], string>> = {
  'as is': '',
  pseudonymise: '6 4',
  generalise: '2 4',
  block: '',
  open: '1 5',
  unexplained: '1 4',
  tie: '',
};
/** Ink, green, amber and red on paper: the file stands alone, so the colours are written out. */
const COLOUR = {
  paper: '#fbfaf5',
  sheet: '#ffffff',
  ink: '#23271f',
  soft: '#6f7666',
  line: '#c9c5b5',
  hedge: '#2c6a3d',
  amber: '#8a5a0b',
  red: '#9d2f27',
};
const TONE = { plain: COLOUR.line, look: COLOUR.amber, left: COLOUR.red } as const;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const stroke = ({ rule, tone }: DrawnEdge): string =>
  tone === 'left'
    ? COLOUR.red
    : rule === 'pseudonymise'
      ? COLOUR.hedge
      : rule === 'generalise' || tone === 'look'
        ? COLOUR.amber
        : COLOUR.soft;

function lineSvg(edge: PlacedEdge): string {
  const { x1, y1, x2, y2 } = edge;
  const mid = (x1 + x2) / 2;
  const dash = DASH[edge.rule] ? ` stroke-dasharray="${DASH[edge.rule]}"` : '';
  const colour = stroke(edge);
  const line = `<path d="M${x1} ${y1}C${mid} ${y1} ${mid} ${y2} ${x2} ${y2}" fill="none" stroke="${colour}" stroke-width="1.5"${dash}/>`;
  // A blocked line ends in a bar before it arrives; every other line ends in a dot.
  const end =
    edge.rule === 'block'
      ? `<path d="M${x2 - 8} ${y2 - 9}V${y2 + 9}" stroke="${colour}" stroke-width="3"/>`
      : `<circle cx="${x2}" cy="${y2}" r="3" fill="${colour}"/>`;
  return line + end;
}

function wordsSvg(edge: PlacedEdge): string {
  if (!edge.label) return '';
  const { x, y, width } = edge.words;
  return `<rect x="${n(x - width / 2)}" y="${n(y - 8)}" width="${n(width)}" height="16" rx="8" fill="${COLOUR.paper}"/><text x="${n(x)}" y="${n(y + 4)}" text-anchor="middle" font-size="10.5" fill="${stroke(edge)}">${escaped(edge.label)}</text>`;
}

/** A length with one decimal. */
const n = (length: number): string => String(Math.round(length * 10) / 10);

/** Text cut to what fits, at an average width of a character. */
const cut = (text: string, room: number, perCharacter: number): string =>
  escaped(
    text.length * perCharacter <= room
      ? text
      : `${text.slice(0, Math.floor(room / perCharacter) - 1).trimEnd()}…`,
  );

const nodeSvg = ({ x, y, width, height, label, detail, tone }: PlacedNode): string =>
  `<g><title>${escaped(`${label}: ${detail}`)}</title><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="${COLOUR.sheet}" stroke="${TONE[tone]}"/><text x="${x + 12}" y="${y + 21}" font-size="12.5" font-weight="600" fill="${COLOUR.ink}">${cut(label, width - 20, 7)}</text><text x="${x + 12}" y="${y + 38}" font-size="11" fill="${COLOUR.soft}">${cut(detail, width - 20, 5.7)}</text></g>`;

/** The drawing as one SVG file that stands alone. `title` names it for people who do not see it. */
export function toSvg(drawing: Drawing, title: string): string {
  const { nodes, edges, width, height } = layout(drawing);
  const heads = LANES.filter((lane) => nodes.some((n) => n.lane === lane)).map((lane) => {
    const first = nodes.find((n) => n.lane === lane) as PlacedNode;
    return `<text x="${first.x}" y="22" font-size="10.5" letter-spacing="1.2" fill="${COLOUR.soft}">${LANE_WORDS[lane]}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="Inter, system-ui, sans-serif"><title>${escaped(title)}</title><rect width="${width}" height="${height}" fill="${COLOUR.paper}"/>${heads.join('')}${edges.map(lineSvg).join('')}${edges.map(wordsSvg).join('')}${nodes.map(nodeSvg).join('')}</svg>\n`;
}
