import '@xyflow/react/dist/base.css';
import {
  BaseEdge,
  type Edge,
  EdgeLabelRenderer,
  type EdgeProps,
  Handle,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
} from '@xyflow/react';
import type { Layout, PlacedEdge, PlacedNode } from '../../../core/map/index.ts';
import { Scroll } from '../parts/scroll.tsx';
import { words } from '../words/en.ts';
import css from './map.module.css';

interface Props {
  readonly title: string;
  readonly layout: Layout;
  /** A hand-off was chosen. Absent: the drawing only shows. */
  onOpen?(handOff: string): void;
  /** A disclosure that no hand-off explains was chosen. */
  onUnexplained?(): void;
  readonly openHandOff?: string | undefined;
}

type BoxNode = Node<{ readonly node: PlacedNode }, 'box'>;
type LaneNode = Node<{ readonly label: string }, 'lane'>;
type LineEdge = Edge<{ readonly edge: PlacedEdge }, 'line'>;

const Box = ({ data: { node } }: NodeProps<BoxNode>) => (
  <div className={css.box} data-tone={node.tone} title={`${node.label}: ${node.detail}`}>
    <Handle type="target" position={Position.Left} className={css.handle} />
    <b>{node.label}</b>
    <span>{node.detail}</span>
    <Handle type="source" position={Position.Right} className={css.handle} />
  </div>
);

const LaneHead = ({ data }: NodeProps<LaneNode>) => <span className={css.lane}>{data.label}</span>;

/** The course and the place of the words come from the same layout as the SVG export, so that both look alike. */
const Line = ({ data, selected }: EdgeProps<LineEdge>) => {
  if (!data) return null;
  const { x1, y1, x2, y2, words: at, label, rule, tone } = data.edge;
  const mid = (x1 + x2) / 2;
  return (
    <>
      <BaseEdge
        path={`M${x1} ${y1}C${mid} ${y1} ${mid} ${y2} ${x2} ${y2}`}
        className={css.line ?? ''}
        data-rule={rule}
        data-tone={tone}
        data-lit={selected || undefined}
      />
      {rule === 'block' && <path d={`M${x2 - 8} ${y2 - 9}V${y2 + 9}`} className={css.bar} />}
      {label && (
        <EdgeLabelRenderer>
          <span
            className={css.lineWords}
            data-rule={rule}
            data-tone={tone}
            style={{ transform: `translate(-50%, -50%) translate(${at.x}px, ${at.y}px)` }}
          >
            {label}
          </span>
        </EdgeLabelRenderer>
      )}
    </>
  );
};

const NODE_TYPES = { box: Box, lane: LaneHead };
const EDGE_TYPES = { line: Line };
/** More boxes than this are drawn only where they are in sight. */
const MANY = 150;
/** Below this a nine-step workflow is no longer readable on a laptop; a larger map is panned. */
const MIN_ZOOM = 0.2;

/** The same rows as a picture: five lanes, lines with the word and the style of their rules. */
export const Drawing = ({ title, layout, onOpen, onUnexplained, openHandOff }: Props) => {
  const take = (edge: PlacedEdge | undefined): void => {
    if (edge?.handOff !== undefined) onOpen?.(edge.handOff);
    else if (edge?.unexplained !== undefined) onUnexplained?.();
  };
  const leads = (edge: PlacedEdge): boolean =>
    onOpen !== undefined && (edge.handOff !== undefined || edge.unexplained !== undefined);
  const lanes = new Map(layout.nodes.map((node) => [node.lane, node.x]));
  const nodes: (BoxNode | LaneNode)[] = [
    ...[...lanes].map(
      ([lane, x]): LaneNode => ({
        id: `lane ${lane}`,
        type: 'lane',
        position: { x, y: 8 },
        data: { label: words.map.drawing.lanes[lane] },
        focusable: false,
        selectable: false,
      }),
    ),
    ...layout.nodes.map(
      (node): BoxNode => ({
        id: node.id,
        type: 'box',
        position: { x: node.x, y: node.y },
        width: node.width,
        height: node.height,
        data: { node },
        ariaLabel: `${words.map.drawing.lanes[node.lane]}: ${node.label}, ${node.detail}`,
        selectable: false,
      }),
    ),
  ];
  const names = new Map(layout.nodes.map((node) => [node.id, node.label]));
  const edges = layout.edges.map(
    (edge): LineEdge => ({
      id: edge.id,
      type: 'line',
      source: edge.from,
      target: edge.to,
      data: { edge },
      focusable: leads(edge),
      selectable: leads(edge),
      selected: edge.handOff !== undefined && edge.handOff === openHandOff,
      interactionWidth: 18,
      ariaLabel: `${names.get(edge.from)} → ${names.get(edge.to)}${edge.says ? `: ${edge.says}` : ''}`,
    }),
  );
  return (
    <figure className={css.drawing}>
      <Scroll label={words.map.drawing.label(title)} className={css.canvas}>
        <div className={css.sheet} style={{ aspectRatio: `${layout.width} / ${layout.height}` }}>
          <ReactFlow
            key={`${layout.width} ${layout.height} ${layout.nodes.length}`}
            aria-label={words.map.drawing.label(title)}
            nodes={nodes}
            edges={edges}
            nodeTypes={NODE_TYPES}
            edgeTypes={EDGE_TYPES}
            fitView
            fitViewOptions={{ padding: 0.02, maxZoom: 1.15 }}
            onlyRenderVisibleElements={layout.nodes.length > MANY}
            minZoom={MIN_ZOOM}
            maxZoom={2}
            nodesDraggable={false}
            nodesConnectable={false}
            zoomOnScroll={false}
            preventScrolling={false}
            proOptions={{ hideAttribution: false }}
            onEdgeClick={(_, edge) => take(edge.data?.edge)}
            onEdgesChange={(changes) => {
              // Enter or space on a line that has the focus selects it.
              const chosen = changes.find((c) => c.type === 'select' && c.selected);
              if (chosen && 'id' in chosen) take(layout.edges.find((e) => e.id === chosen.id));
            }}
          ></ReactFlow>
        </div>
      </Scroll>
      <figcaption>
        <span className={css.legend}>
          {(Object.keys(words.map.drawing.lines) as (keyof typeof words.map.drawing.lines)[]).map((rule) => (
            <span key={rule} data-rule={rule}>
              {words.map.drawing.lines[rule]}
            </span>
          ))}
        </span>
        {onOpen && words.map.drawing.hint}
      </figcaption>
    </figure>
  );
};
