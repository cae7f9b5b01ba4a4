/** Name of the block of correlations beside that of the uncertain inputs. */
export const correlationsName = (blockName: string): string => `${blockName}Links`;
