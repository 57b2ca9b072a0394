import type { Workbench } from "./workbench.ts";

/** One number to watch: something of ours measured beside something that does as little as can be. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly better: "lower" | "higher";
  /** What subject / control may reach. */
  readonly goal: number;
  /** Counted rounds; one more runs first and is dropped. */
  readonly rounds: number;
  prepare(workbench: Workbench): Promise<Measurement>;
}

/** A figure ready to be measured. Both sides answer in the figure's unit. */
export interface Measurement {
  measureSubject(): Promise<number>;
  measureControl(): Promise<number>;
  cleanUp(): Promise<void>;
}

export interface Samples {
  readonly subject: readonly number[];
  readonly control: readonly number[];
}

/** What is printed of a figure, one JSON line each. */
export interface FigureResult {
  readonly name: string;
  /** Medians. */
  readonly subject: number;
  readonly control: number;
  readonly unit: string;
  readonly ratio: number;
  readonly better: "lower" | "higher";
  readonly goal: number;
  readonly ok: boolean;
  /** The control's largest sample through its smallest: how noisy the machine was. */
  readonly spread: number;
  readonly noisy: boolean;
  readonly samples: Samples;
}
