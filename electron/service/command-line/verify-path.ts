import { judgePackage } from "../modules/archive/index.ts";
import { failureReply } from "../core/jobs/to-reply.ts";
import { resolvePath } from "./read-arguments.ts";

/**
 * Prints the verdict on a BagIt package, ours or not.
 * @returns 0 for valid and warning, 1 for invalid, 2 when it could not be judged.
 */
export async function verifyPath(path: string | undefined): Promise<number> {
  try {
    const { verdict, findings } = await judgePackage(resolvePath(path ?? ""));
    process.stdout.write(`${JSON.stringify({ verdict, findings })}\n`);
    return verdict === "invalid" ? 1 : 0;
  } catch (error) {
    const reply = failureReply(error, (unforeseen) => console.error(unforeseen));
    process.stderr.write(`${JSON.stringify(reply)}\n`);
    return 2;
  }
}
