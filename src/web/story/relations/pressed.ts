/** Handlers that let something drawn be pressed by pointer and keyboard as a button is. */
export const pressed = (choose: () => void) => ({
  onClick: choose,
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    choose();
  },
});
