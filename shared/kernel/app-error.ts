/** What the far side of a border learns of a failure. `message` is Chinese, for the clerk. */
export interface AppErrorValue {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly fields?: readonly FieldProblem[];
}

/** One problem at one field; `path` names nested rows as `attendance.2.reason`. */
export interface FieldProblem {
  readonly path: string;
  readonly message: string;
}

export interface AppErrorOptions {
  readonly hint?: string;
  readonly fields?: readonly FieldProblem[];
  readonly cause?: unknown;
}

/** A failure with a message a clerk can act on. Thrown inside a process, turned to a value at the border. */
export class AppError extends Error {
  readonly code: string;
  readonly hint: string | undefined;
  readonly fields: readonly FieldProblem[] | undefined;

  constructor(code: string, message: string, options: AppErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.hint = options.hint;
    this.fields = options.fields;
  }

  /** The plain value that crosses a border. */
  toValue(): AppErrorValue {
    return {
      code: this.code,
      message: this.message,
      ...(this.hint === undefined ? {} : { hint: this.hint }),
      ...(this.fields === undefined ? {} : { fields: this.fields }),
    };
  }
}
