import { CommandType, ICommandService, type Injector } from '@univerjs/core';
import {
  ContextMenuGroup,
  ContextMenuPosition,
  IMenuManagerService,
  MenuItemType,
} from '@univerjs/ui';

/** One line of the menu that a right click on cells opens. */
export interface CellMenuItem {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

/** Adds a line at the end of the cells' menu. */
export function addToCellMenu(injector: Injector, { id, label, run }: CellMenuItem): void {
  const command = `cell-menu.${id}`;
  injector.get(ICommandService).registerCommand({
    id: command,
    type: CommandType.COMMAND,
    handler: () => {
      run();
      return true;
    },
  });
  injector.get(IMenuManagerService).mergeMenu({
    [ContextMenuPosition.MAIN_AREA]: {
      [ContextMenuGroup.OTHERS]: {
        [command]: {
          order: 99,
          menuItemFactory: () => ({ id: command, type: MenuItemType.BUTTON, title: label }),
        },
      },
    },
  });
}
