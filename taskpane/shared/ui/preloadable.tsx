import { type FunctionComponent, type ReactElement, use } from "react";

/**
 * A component in a chunk of its own. Once the chunk is loaded, the component renders at once. With React's `lazy` the
 * first render suspends even then.
 */
export type Preloadable<Props> = FunctionComponent<Props> & Readonly<{ load: () => Promise<unknown> }>;

/** Milliseconds until a chunk that failed to load may be requested again. By then the failure has been shown. */
const ANEW = 1000;

export function preloadable<Props extends object>(load: () => Promise<FunctionComponent<Props>>): Preloadable<Props> {
  let asked: Promise<FunctionComponent<Props>> | undefined;
  const ask = (): Promise<FunctionComponent<Props>> => {
    if (asked !== undefined) return asked;
    const begun = load();
    begun.then(
      // React reads these fields of a promise, so a loaded chunk renders without suspending.
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
