import { type ComponentProps, type ReactElement } from "react";
import { ScenariosPanel } from "./ScenariosPanel";

export type ScenariosViewProps = ComponentProps<typeof ScenariosPanel>;

/** All that concerns the scenarios of a workbook together, one section below the other. Loaded when first opened. */
export default function ScenariosView(props: ScenariosViewProps): ReactElement {
  return (
    <>
      <ScenariosPanel {...props} />
      {/* Further sections stand here, each a component of its own. */}
    </>
  );
}
