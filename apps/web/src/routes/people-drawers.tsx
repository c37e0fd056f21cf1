import { getRouteApi, useNavigate } from '@tanstack/react-router';

import { InviteDrawer } from '../features/people/invite-drawer.tsx';
import { RoleDrawer } from '../features/people/role-drawer.tsx';

const people = getRouteApi('/$tenant/settings/people');
const role = getRouteApi('/$tenant/settings/people/roles/$role');

function useBack(): () => void {
  const { tenant } = people.useParams();
  const navigate = useNavigate();
  return () => void navigate({ to: '/$tenant/settings/people', params: { tenant } });
}

export function InvitePersonDrawer() {
  return <InviteDrawer onClose={useBack()} />;
}

export function PersonRoleDrawer() {
  const params = role.useParams();
  return <RoleDrawer key={params.role} id={params.role} onClose={useBack()} />;
}
