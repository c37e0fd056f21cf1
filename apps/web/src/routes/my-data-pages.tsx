import { Outlet, useNavigate } from '@tanstack/react-router';

import { EraseAccount } from '../features/account/erase-account.tsx';
import { MyData } from '../features/account/my-data.tsx';
import { NewArcoRequest } from '../features/account/new-arco-request.tsx';

export function MyDataPage() {
  return (
    <>
      <MyData />
      <Outlet />
    </>
  );
}

function useClose(): () => void {
  const navigate = useNavigate();
  return () => void navigate({ to: '/account/data' });
}

export const NewArcoRequestDialog = () => <NewArcoRequest onClose={useClose()} />;
export const EraseAccountDialog = () => <EraseAccount onClose={useClose()} />;
