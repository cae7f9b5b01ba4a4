import { type FunctionComponent, type ReactElement, use } from "react";

/**
 * A component in a part of its own. Once that has come it shows at once: with React's `lazy` its first showing waits,
 * be it there or not.
 */
export type Preloadable<Props> = FunctionComponent<Props> & Readonly<{ load: () => Promise<unknown> }>;

/** Milliseconds until what did not come may be asked for anew; by then its failure has been told. */
const ANEW = 1000;

export function preloadable<Props extends object>(load: () => Promise<FunctionComponent<Props>>): Preloadable<Props> {
  let asked: Promise<FunctionComponent<Props>> | undefined;
  const ask = (): Promise<FunctionComponent<Props>> => {
    if (asked !== undefined) return asked;
    const begun = load();
    begun.then(
      // React reads these of a promise: what has come is there at once.
      (value) => Object.assign(begun, { status: "fulfilled", value }),
      () => setTimeout(() => (asked = undefined), ANEW),
    );
    asked = begun;
    return begun;
  };
  function Later(props: Props): ReactElement {
    const Component = use(ask());
    return <Component {...props} />;
  }
  return Object.assign(Later, { load: ask });
}
