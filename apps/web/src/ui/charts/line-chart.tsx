import { scaleLinear } from '@visx/scale';
import { AreaClosed, LinePath } from '@visx/shape';
import { useId, useState } from 'react';
import type { PointerEvent } from 'react';

import { classNames } from '../class-names.ts';
import { useWidth } from './use-width.ts';

export interface ChartLine {
  readonly name: string;
  /** From the first place on; a line may end before the others. */
  readonly values: readonly number[];
  /** The one that is looked at is full; what it is compared with is dashed. */
  readonly isMain: boolean;
}

interface LineChartProps {
  /** What the picture shows, and what it says: both are read aloud in its place. */
  readonly title: string;
  readonly description: string;
  readonly lines: readonly ChartLine[];
  /** Names of the places below, one for each value of the longest line. */
  readonly places: readonly string[];
  /** A value short, for the scale. */
  readonly short: (value: number) => string;
  /** Told when another place is pointed at; `undefined` when none is. */
  readonly onPoint: (place: number | undefined) => void;
}

const HEIGHT = 220;
const EDGE = { top: 12, right: 12, bottom: 24, left: 56 };

/** Lines over the same places, drawn at the width there is so that its writing keeps its size. Pictures need a table beside them. */
export function LineChart(props: LineChartProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={box} className="h-[220px]">
      {width > 0 && <Drawing {...props} width={width} />}
    </div>
  );
}

function Drawing({ title, description, lines, places, short, onPoint, width }: LineChartProps & { width: number }) {
  const id = useId();
  const [pointed, setPointed] = useState<number>();
  const values = lines.flatMap((line) => line.values);
  const x = scaleLinear({ domain: [0, Math.max(1, places.length - 1)], range: [EDGE.left, width - EDGE.right] });
  const y = scaleLinear({
    domain: [Math.min(0, ...values), Math.max(1, ...values)],
    range: [HEIGHT - EDGE.bottom, EDGE.top],
    nice: 4,
  });
  const point = (place: number | undefined) => {
    setPointed(place);
    onPoint(place);
  };
  const onMove = (event: PointerEvent<SVGSVGElement>) => {
    const at = Math.round(x.invert(event.clientX - event.currentTarget.getBoundingClientRect().left));
    point(Math.min(places.length - 1, Math.max(0, at)));
  };
  const step = Math.ceil(places.length / Math.max(2, Math.floor(width / 90)));
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      width={width}
      height={HEIGHT}
      className="block touch-pan-y"
      onPointerMove={onMove}
      onPointerLeave={() => point(undefined)}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line x1={EDGE.left} x2={width - EDGE.right} y1={y(tick)} y2={y(tick)} className="stroke-line" />
          <text x={EDGE.left - 8} y={y(tick)} dy="0.32em" textAnchor="end" className="fill-muted text-xs">
            {short(tick)}
          </text>
        </g>
      ))}
      {places.map((place, at) =>
        at % step === 0 ? (
          <text key={place} x={x(at)} y={HEIGHT - 6} textAnchor="middle" className="fill-muted text-xs">
            {place}
          </text>
        ) : null,
      )}
      {pointed !== undefined && (
        <line x1={x(pointed)} x2={x(pointed)} y1={EDGE.top} y2={HEIGHT - EDGE.bottom} className="stroke-line-strong" />
      )}
      {lines.map((line) => line.isMain && <Area key={line.name} line={line} x={x} y={y} />)}
      {lines.map((line) => (
        <Line key={line.name} line={line} x={x} y={y} pointed={pointed} />
      ))}
    </svg>
  );
}

type Scale = ReturnType<typeof scaleLinear<number>>;

interface AreaProps {
  readonly line: ChartLine;
  readonly x: Scale;
  readonly y: Scale;
}

const shapeOf = ({ line, x, y }: AreaProps) => ({
  data: [...line.values],
  x: (_value: number, at: number) => x(at),
  y: (value: number) => y(value),
});

/** Below all lines, so that it covers none. */
function Area(props: AreaProps) {
  const { y } = props;
  return <AreaClosed {...shapeOf(props)} yScale={y} y0={() => y(0)} className="fill-primary-soft opacity-60" />;
}

function Line({ pointed, ...props }: AreaProps & { readonly pointed: number | undefined }) {
  const { line, x, y } = props;
  const marked = pointed ?? (line.isMain ? line.values.length - 1 : undefined);
  const value = marked === undefined ? undefined : line.values[marked];
  return (
    <g>
      <LinePath
        {...shapeOf(props)}
        fill="none"
        className={line.isMain ? 'stroke-primary' : 'stroke-line-strong'}
        strokeWidth={line.isMain ? 2.5 : 1.5}
        strokeDasharray={line.isMain ? undefined : '4 4'}
        strokeLinejoin="round"
      />
      {value !== undefined && marked !== undefined && (
        <circle
          cx={x(marked)}
          cy={y(value)}
          r={4}
          strokeWidth={2}
          className={classNames('stroke-surface', line.isMain ? 'fill-primary' : 'fill-line-strong')}
        />
      )}
    </g>
  );
}
