import { z } from "zod";
import zhCN from "zod/v4/locales/zh-CN.js";
import { AppError, type FieldProblem } from "#shared/kernel/app-error.ts";
import type { Route } from "#shared/kernel/route.ts";

z.config(zhCN());

function problemsOf(error: z.ZodError): FieldProblem[] {
  return error.issues.slice(0, 50).map((issue) => ({
    path: issue.path.map(String).join("."),
    message: issue.message,
  }));
}

/** Input that passed the route's schema. Throws AppError `invalid-input`, with each problem at its field. */
export function parseInput(route: Route, input: unknown): unknown {
  const parsed = route.input.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new AppError("invalid-input", "填写的内容有误，没有保存，原有记录完好。", {
    fields: problemsOf(parsed.error),
    hint: "请按提示改正后再试。",
  });
}

/** The route of that name. Throws AppError `unknown-route`. */
export function findRoute(contract: Readonly<Record<string, Route>>, name: string): Route {
  const route = Object.hasOwn(contract, name) ? contract[name] : undefined;
  if (!route) throw new AppError("unknown-route", "程序收到了不认识的请求，没有做任何改动。");
  return route;
}
