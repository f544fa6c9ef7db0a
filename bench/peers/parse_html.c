// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// parse_html FILE TIMES: parses the file with libxml2's HTML parser so often, in this process, and
// prints the seconds of processor time of each pass. What our text import is measured against.
#include <libxml/HTMLparser.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static char* read_all(const char* path, int* size) {
    FILE* file = fopen(path, "rb");
    char* bytes = NULL;
    if (file == NULL)
        return NULL;
    if (fseek(file, 0, SEEK_END) == 0) {
        const long length = ftell(file);
        rewind(file);
        bytes = length < 0 ? NULL : malloc((size_t)length + 1);
        if (bytes != NULL && fread(bytes, 1, (size_t)length, file) != (size_t)length) {
            free(bytes);
            bytes = NULL;
        }
        *size = (int)length;
    }
    fclose(file);
    return bytes;
}

int main(int argc, char** argv) {
    int size = 0;
    char* bytes = argc == 3 ? read_all(argv[1], &size) : NULL;
    if (bytes == NULL) {
        fputs("usage: parse_html FILE TIMES\n", stderr);
        return 2;
    }
    for (int times = atoi(argv[2]); times > 0; --times) {
        const clock_t begin = clock();
        htmlDocPtr document = htmlReadMemory(bytes, size, NULL, "UTF-8",
                                             HTML_PARSE_RECOVER | HTML_PARSE_NOERROR |
                                                 HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
        const clock_t end = clock();
        if (document == NULL)
            return 1;
        printf("%.6f\n", (double)(end - begin) / CLOCKS_PER_SEC);
        xmlFreeDoc(document);
    }
    free(bytes);
    xmlCleanupParser();
    return 0;
}
