import type { ComponentChildren } from 'preact';

const Icon = ({ children }: { children: ComponentChildren }) => (
  <svg
    viewBox="0 0 16 16"
    width="16"
    height="16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    {children}
  </svg>
);

export const Close = () => (
  <Icon>
    <path d="M4 4l8 8M12 4l-8 8" />
  </Icon>
);
export const Previous = () => (
  <Icon>
    <path d="M10 3L5 8l5 5" />
  </Icon>
);
export const Next = () => (
  <Icon>
    <path d="M6 3l5 5-5 5" />
  </Icon>
);
export const Tick = () => (
  <Icon>
    <path d="M3 8.5l3.2 3.2L13 5" />
  </Icon>
);
export const Missing = () => (
  <Icon>
    <circle cx="8" cy="8" r="5" stroke-dasharray="2.4 2.8" />
  </Icon>
);
export const Pause = () => (
  <Icon>
    <path d="M5.5 4v8M10.5 4v8" />
  </Icon>
);
export const Pencil = () => (
  <Icon>
    <path d="M3 13l.6-2.8L10.8 3l2.2 2.2-7.2 7.2z" />
  </Icon>
);
export const Dots = () => (
  <Icon>
    <path d="M4 8h.01M8 8h.01M12 8h.01" />
  </Icon>
);
