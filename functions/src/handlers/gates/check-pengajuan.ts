// Callable `checkPengajuan`: a loan that a group asks of its UPK, against the rules.
import { CheckPengajuanRequest } from '../../domain/access/api-kelola.ts';
import { personCallable } from '../../edge.ts';
import { checkPengajuan as check } from '../../flows/gates/check-pengajuan.ts';

export const checkPengajuan = personCallable({
  name: 'checkPengajuan',
  request: CheckPengajuanRequest,
  handle: (request, caller) => check(request, caller),
});
