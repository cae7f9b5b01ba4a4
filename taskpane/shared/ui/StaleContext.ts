import { createContext } from "react";

/** The figures inside belong to a former plan and are shown in gray. */
export const StaleContext = createContext(false);
