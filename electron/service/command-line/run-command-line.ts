import { AppError } from "#shared/kernel/app-error.ts";
import type { Reply } from "#shared/kernel/reply.ts";
import { failureReply } from "../core/jobs/to-reply.ts";
import { describeRoutes } from "./describe-routes.ts";
import { callRoute } from "./call-route.ts";
import { readArguments, type Arguments } from "./read-arguments.ts";
import { restoreLedger } from "./restore-ledger.ts";
import { verifyPath } from "./verify-path.ts";

const usage = `Usage: ledger [--data DIR] COMMAND
  call ROUTE JSON     ask one route; JSON of - reads standard input; prints the whole Reply
  routes              every route with the JSON Schemas of its input and output
  init                make the data folder, or bring it to this version
  backup [DIR]        write a verified backup
  restore FILE        put a backup in place of the records; the old ones are kept aside
  check               whether the records are whole
  verify PATH         whether a BagIt package is whole`;

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** Short names print the data alone; a refusal goes to standard error as a Reply. */
function printShort(reply: Reply): number {
  if (reply.ok) {
    print(reply.data);
    return 0;
  }
  process.stderr.write(`${JSON.stringify(reply)}\n`);
  return 1;
}

function printWhole(reply: Reply): number {
  print(reply);
  return reply.ok ? 0 : 1;
}

const commands: Readonly<Record<string, (args: Arguments) => Promise<number>>> = {
  routes: () => {
    print(describeRoutes());
    return Promise.resolve(0);
  },
  call: async (args) => printWhole(await callRoute(args, args.rest[0] ?? "", args.rest[1])),
  init: async (args) => printShort(await callRoute(args, "home.overview", "null")),
  backup: async (args) => {
    const folder = args.rest[0] === undefined ? {} : { folder: args.rest[0] };
    return printShort(await callRoute(args, "backup.create", JSON.stringify(folder)));
  },
  restore: async (args) => printShort(await restoreLedger(args, args.rest[0])),
  check: async (args) => printShort(await callRoute(args, "backup.check", "null")),
  verify: (args) => verifyPath(args.rest[0]),
};

/** Runs `ledger …` and answers the exit code. Standard output carries the answer and nothing else. */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  const args = readArguments(argv);
  const command = Object.hasOwn(commands, args.command) ? commands[args.command] : undefined;
  if (!command) {
    process.stderr.write(`${usage}\n`);
    return args.command === "" ? 0 : 2;
  }
  try {
    return await command(args);
  } catch (error) {
    const reply = failureReply(error, (unforeseen) => console.error(unforeseen));
    process.stderr.write(`${JSON.stringify(reply)}\n`);
    return error instanceof AppError && error.code === "cannot-judge" ? 2 : 1;
  }
}
