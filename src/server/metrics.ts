/** Numbers for Prometheus, in its text format. */
export interface Metrics {
  count(name: CounterName, labels?: Labels, by?: number): void;
  /** `count` of one series, for what happens with every request: its labels are written out once. */
  counter(name: CounterName, labels: Labels): () => void;
  observe(name: HistogramName, seconds: number, labels?: Labels): void;
  /** `observe` of one series. */
  observer(name: HistogramName, labels: Labels): (seconds: number) => void;
  set(name: GaugeName, value: number): void;
  text(): string;
}

type Labels = Readonly<Record<string, string>>;

const COUNTERS = {
  promptops_requests_total: 'Requests answered, by route and status.',
  promptops_loads_total: 'Prompts loaded, by prompt, version, alias and where the copy came from.',
  promptops_stale_loads_total: 'Prompts served although the registry could not be asked, by prompt.',
  promptops_fallbacks_total: 'Loads answered by a substitute, by prompt.',
  promptops_load_errors_total: 'Loads that could not be answered, by prompt.',
  promptops_refresh_failures_total: 'Times the registry was asked for a newer version and gave none.',
  promptops_tampered_total: 'Copies refused because their content has not the hash it was registered with.',
  promptops_invalidations_total: 'Messages that a prompt or an alias moved, by where they came from.',
} as const;

const HISTOGRAMS = { promptops_request_seconds: 'Time to answer, by route.' } as const;
const GAUGES = {
  promptops_ready: '1 while requests are welcome.',
  promptops_requests_in_flight: 'Requests that are being answered.',
  promptops_prompts_held: 'Prompts in memory.',
} as const;

type CounterName = keyof typeof COUNTERS;
type HistogramName = keyof typeof HISTOGRAMS;
type GaugeName = keyof typeof GAUGES;

const BOUNDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Names come from outside: beyond so many series of one kind the rest is counted together. */
const MOST_SERIES = 2000;

interface Counted {
  value: number;
}

interface Observed {
  readonly counts: number[];
  sum: number;
}

export function metrics(): Metrics {
  const counters = new Map<CounterName, Map<string, Counted>>();
  const histograms = new Map<HistogramName, Map<string, Observed>>();
  const gauges = new Map<GaugeName, number>();
  const counted = (name: CounterName, labels: Labels) => seriesIn(counters, name, labels, () => ({ value: 0 }));
  const observed = (name: HistogramName, labels: Labels) => seriesIn(histograms, name, labels, nothingObserved);

  return {
    count: (name, labels = {}, by = 1) => {
      counted(name, labels).value += by;
    },
    counter: (name, labels) => {
      const series = counted(name, labels);
      return () => {
        series.value += 1;
      };
    },
    observe: (name, seconds, labels = {}) => {
      note(observed(name, labels), seconds);
    },
    observer: (name, labels) => {
      const series = observed(name, labels);
      return (seconds) => {
        note(series, seconds);
      };
    },
    set: (name, value) => {
      gauges.set(name, value);
    },
    text: () =>
      [
        ...Object.entries(COUNTERS).flatMap(([name, help]) => [
          ...head(name, help, 'counter'),
          ...[...(counters.get(name as CounterName) ?? [])].map(([labels, { value }]) => `${name}${braced(labels)} ${value}`),
        ]),
        ...Object.entries(HISTOGRAMS).flatMap(([name, help]) => [
          ...head(name, help, 'histogram'),
          ...[...(histograms.get(name as HistogramName) ?? [])].flatMap(([labels, seen]) => buckets(name, labels, seen)),
        ]),
        ...Object.entries(GAUGES).flatMap(([name, help]) => [
          ...head(name, help, 'gauge'),
          `${name} ${gauges.get(name as GaugeName) ?? 0}`,
        ]),
        '',
      ].join('\n'),
  };
}

function seriesIn<Name, Series>(all: Map<Name, Map<string, Series>>, name: Name, labels: Labels, make: () => Series): Series {
  let known = all.get(name);
  if (known === undefined) {
    known = new Map();
    all.set(name, known);
  }
  let key = written(labels, escaped);
  if (!known.has(key) && known.size >= MOST_SERIES) key = written(labels, () => '(other)');
  let series = known.get(key);
  if (series === undefined) {
    series = make();
    known.set(key, series);
  }
  return series;
}

function nothingObserved(): Observed {
  return { counts: BOUNDS.map(() => 0).concat(0), sum: 0 };
}

function note(series: Observed, seconds: number): void {
  const at = BOUNDS.findIndex((bound) => seconds <= bound);
  const bucket = at === -1 ? BOUNDS.length : at;
  series.counts[bucket] = (series.counts[bucket] ?? 0) + 1;
  series.sum += seconds;
}

function written(labels: Labels, value: (text: string) => string): string {
  return Object.entries(labels)
    .map(([name, text]) => `${name}="${value(text)}"`)
    .join(',');
}

function escaped(text: string): string {
  return text.replace(/[\\"\n]/g, (character) => (character === '\n' ? '\\n' : `\\${character}`));
}

function head(name: string, help: string, type: string): readonly string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}

function braced(labels: string): string {
  return labels === '' ? '' : `{${labels}}`;
}

function buckets(name: string, labels: string, { counts, sum }: Observed): readonly string[] {
  const prefix = labels === '' ? '' : `${labels},`;
  let total = 0;
  const lines = counts.map((count, at) => {
    total += count;
    return `${name}_bucket{${prefix}le="${BOUNDS[at] ?? '+Inf'}"} ${total}`;
  });
  return [...lines, `${name}_sum${braced(labels)} ${sum}`, `${name}_count${braced(labels)} ${total}`];
}
