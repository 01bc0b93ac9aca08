/** The mark: a P that stands on its square. */
export const Logo = ({ size = 27 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" style={{ flex: 'none' }}>
    <rect width="32" height="32" rx="8" fill="#0A5F6D" />
    <path
      d="M9.4 23.6V8.8h8.6a4.6 4.6 0 0 1 4.6 4.6v1a4.6 4.6 0 0 1-4.6 4.6h-4.4"
      fill="none"
      stroke="#fff"
      strokeWidth="2.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
    <circle cx="22.5" cy="23.2" r="2.1" fill="#E58A56" />
  </svg>
);
