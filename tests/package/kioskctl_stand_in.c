/* Stands for both programs where the installers are tested: notes what it is told, and deletes the register. */
#include <stdio.h>
#include <string.h>
#include <windows.h>

int main(int count, char **words) /* --data-dir FOLDER data|models COMMAND ARGUMENT... */
{
    const char *folder = words[2];
    char path[MAX_PATH];
    FILE *told;
    int i;

    CreateDirectoryA(folder, NULL);
    snprintf(path, sizeof path, "%s\\told.txt", folder);
    told = fopen(path, "a");
    for (i = 3; i < count; i++)
        fprintf(told, "[%s]", words[i]);
    fprintf(told, "\n");
    fclose(told);
    if (strcmp(words[4], "purge") == 0) {
        snprintf(path, sizeof path, "%s\\register.db", folder);
        DeleteFileA(path);
    }
    return strstr(words[5], "broken") != NULL;
}
