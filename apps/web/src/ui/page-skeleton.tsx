import { Skeleton } from './table.tsx';

/** The shape of a page while its content is on the way. */
export function PageSkeleton() {
  return (
    <div className="mx-auto max-w-6xl space-y-6" aria-busy="true">
      <Skeleton width="14rem" />
      <div className="space-y-3 rounded-md border border-line bg-surface p-6">
        {['60%', '80%', '45%', '70%', '55%'].map((width) => (
          <Skeleton key={width} width={width} />
        ))}
      </div>
    </div>
  );
}
