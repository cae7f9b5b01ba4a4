import { WorkbookError } from "../../src/workbook/office/WorkbookError";

type Command = (...given: never[]) => Promise<unknown>;

/** Maps each command name to the module that exports it under that name. */
type Modules<Names extends string> = {
  readonly [Name in Names]: () => Promise<{ readonly [Exported in Name]: Command }>;
};

type LazyCommands<Parts extends Modules<string>> = {
  readonly [Name in keyof Parts & string]: Awaited<ReturnType<Parts[Name]>>[Name];
};

/** Commands whose modules are loaded on the first call of one of them. */
export function lazyCommands<Names extends string, Parts extends Modules<Names>>(
  modules: Parts & Modules<Names>,
): LazyCommands<Parts> {
  const entries = Object.entries<() => Promise<Readonly<Record<string, Command>>>>(modules);
  return Object.fromEntries(entries.map(([name, load]) => [name, lazyCommand(name, load)])) as LazyCommands<Parts>;
}

function lazyCommand(name: string, load: () => Promise<Readonly<Record<string, Command>>>): Command {
  return async (...given) => {
    const commands = await load().catch(() => {
      throw new WorkbookError({ kind: "notLoaded" });
    });
    const command = commands[name];
    if (command === undefined) throw new Error(`${name} is not exported by its module`);
    return command(...given);
  };
}
