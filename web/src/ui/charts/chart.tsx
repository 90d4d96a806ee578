// A curve over months, drawn by uPlot. It is for the eye alone: the page puts a table beside it that
// says the same to everybody (docs/decisions/0012-charts.md).
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { Bulan } from '../../../../functions/src/domain/basics/tanggal.ts';
import * as teks from '../../teks/index.ts';

export interface ChartProps {
  /** Oldest first. */
  readonly bulan: readonly Bulan[];
  /** 0 to 100; null leaves a gap. */
  readonly nilai: readonly (number | null)[];
  /** Bounds to draw across. */
  readonly batas: readonly number[];
  /** The month under the finger or pointer; null when it leaves. */
  readonly onPoint: (index: number | null) => void;
}

const HEIGHT_REM = 12;

export function Chart(props: ChartProps): JSX.Element {
  const { bulan, nilai, batas } = props;
  const box = useRef<HTMLDivElement>(null);
  const isDark = useDark();
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const chart = new uPlot(
      optionsOf(element, props),
      [bulan.map((_, index) => index), [...nilai]],
      element,
    );
    const observer = new ResizeObserver(() => {
      chart.setSize(sizeOf(element));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      chart.destroy();
    };
    // A canvas keeps its colours, so it is redrawn when the theme changes.
  }, [bulan, nilai, batas, isDark]);
  return <div class="chart" ref={box} aria-hidden="true" />;
}

function sizeOf(element: HTMLElement): { width: number; height: number } {
  return { width: Math.max(200, element.clientWidth), height: HEIGHT_REM * rem() };
}

/** A person's larger text size applies to the axes too. */
function rem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}

/** A round number below every value, so that the curve uses the whole height. */
function floorOf(nilai: ChartProps['nilai']): number {
  const least = Math.min(50, ...nilai.map((it) => it ?? 100));
  return Math.max(0, Math.floor(least / 10) * 10);
}

function optionsOf(element: HTMLElement, props: ChartProps): uPlot.Options {
  const { bulan, nilai, batas, onPoint } = props;
  const styles = getComputedStyle(element);
  const colour = (name: string): string => styles.getPropertyValue(name).trim();
  const size = Math.round(0.8 * rem());
  const font = `${String(size)}px ${styles.fontFamily}`;
  const axis = {
    stroke: colour('--soft'),
    font,
    ticks: { show: false },
    grid: { show: false },
  };
  return {
    ...sizeOf(element),
    padding: [size, size * 2, 0, 0],
    legend: { show: false },
    cursor: { y: false, drag: { x: false, y: false }, points: { size: 9 } },
    scales: {
      x: { time: false, range: [-0.2, Math.max(1, bulan.length - 1) + 0.2] },
      y: { range: [floorOf(nilai), 100] },
    },
    axes: [
      {
        ...axis,
        size: size * 2.4,
        space: size * 5,
        incrs: [1, 2, 3, 6, 12],
        values: (_chart, splits) =>
          splits.map((at) => {
            const month = bulan[at];
            return month === undefined ? '' : teks.tabKsm.bulanPendek(month);
          }),
      },
      {
        ...axis,
        size: size * 3,
        splits: () => [floorOf(nilai), ...batas, 100],
        values: (_chart, splits) => splits.map(String),
        grid: { show: true, stroke: colour('--line'), width: 1, dash: [3, 4] },
      },
    ],
    series: [
      {},
      {
        stroke: colour('--brand'),
        width: 2.5,
        points: { show: true, size: 6, fill: colour('--brand') },
      },
    ],
    hooks: {
      setCursor: [
        (chart) => {
          onPoint(chart.cursor.idx ?? null);
        },
      ],
    },
  };
}

function useDark(): boolean {
  const [query] = useState(() => matchMedia('(prefers-color-scheme: dark)'));
  const [isDark, setDark] = useState(query.matches);
  useEffect(() => {
    const read = (): void => {
      setDark(query.matches);
    };
    query.addEventListener('change', read);
    return () => {
      query.removeEventListener('change', read);
    };
  }, [query]);
  return isDark;
}
