import { type FunctionComponent, type ReactElement, use } from "react";

/** A component in a part of its own. Once that has come it shows at once: with React's `lazy` its first showing waits, be it there or not. */
export type LoadedLater<Props> = FunctionComponent<Props> & Readonly<{ load: () => Promise<unknown> }>;

/** Milliseconds until what did not come may be asked for anew; by then its failure has been told. */
const ANEW = 1000;

export function loadedLater<Props extends object>(load: () => Promise<FunctionComponent<Props>>): LoadedLater<Props> {
  let asked: Promise<FunctionComponent<Props>> | undefined;
  let come: FunctionComponent<Props> | undefined;
  const ask = (): Promise<FunctionComponent<Props>> => {
    if (asked !== undefined) return asked;
    asked = load();
    asked.then(
      (component) => (come = component),
      () => setTimeout(() => (asked = undefined), ANEW),
    );
    return asked;
  };
  function Later(props: Props): ReactElement {
    const Component = come ?? use(ask());
    return <Component {...props} />;
  }
  return Object.assign(Later, { load: ask });
}
