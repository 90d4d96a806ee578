// How the files name the days that a figure looks back on.
import type { SetParameter } from '../../basics/parameter.ts';

export const hariTerakhir = (p: SetParameter) => `dalam ${p.jendela.hari} hari terakhir`;
