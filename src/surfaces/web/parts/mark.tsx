/** The sign of the hedge, with the name. */
export const Mark = () => (
  <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
    <path
      d="M3 19V9c0-4 3-7 8-7 0 6-3 8-5 8M19 19V9c0-4-3-7-8-7 0 6 3 8 5 8M11 19V8"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
